package org.amur.trade.finding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AddressReading;
import org.amur.common.AskedPage;
import org.amur.common.Page;
import org.amur.trade.Period;
import org.amur.trade.reconcile.YuanRates;

/** {@code /trade/findings}: findings, filtered and sorted by the address. */
@Named
@RequestScoped
public class FindingListBacking {

    @Inject
    private FindingParams params;

    @Inject
    private AskedPage page;

    @Inject
    private FindingRepository findings;

    private FindingFilter filter;
    private Page<FindingGroup> found;
    private long count;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> findings.page(filter, number, size));
        count = found.getTotal() == 0 ? 0 : findings.count(filter);
    }

    public FindingFilter getFilter() {
        return filter;
    }

    /** The causes. */
    public Page<FindingGroup> getFound() {
        return found;
    }

    /** The number of findings of all causes. */
    public long getCount() {
        return count;
    }

    /** Whether there is no open finding at all: of an address that is not followed nobody knows what it would find. */
    public boolean isNothingOpen() {
        return AddressReading.isFollowed() && filter.asksForOpenAlone() && found.getRows().isEmpty();
    }

    /** The last month of which it is known what a dollar cost. */
    public Period getRatesKnownUntil() {
        return YuanRates.knownUntil();
    }

    /** As typed. */
    public String getFrom() {
        return params.from();
    }

    /** As typed. */
    public String getUntil() {
        return params.until();
    }
}
