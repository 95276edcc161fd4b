package org.amur.reconciliation;

import java.util.List;
import java.util.function.Function;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figure.value.Period;
import org.amur.reconciliation.rules.YuanRates;
import org.amur.web.AddressReading;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /trade/findings}: findings, filtered and sorted by the address. */
@Named
@RequestScoped
public class FindingListBacking {

    @Inject
    private FindingParams params;

    @Inject
    private RequestedPage page;

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

    /** Returns the page of causes. */
    public Page<FindingGroup> getFound() {
        return found;
    }

    /** Returns the number of findings of all causes. */
    public long getCount() {
        return count;
    }

    /** Tells whether the causes differ in severity; true if there are more pages. */
    public boolean isSeverityMixed() {
        return isMixed(FindingRow::getSeverity);
    }

    /** Tells whether the causes differ in status; true if there are more pages. */
    public boolean isStatusMixed() {
        return isMixed(FindingRow::getStatus);
    }

    /** Tells whether the causes were found on different days; true if there are more pages. */
    public boolean isDayMixed() {
        return isMixed(row -> row.getFoundAt().toLocalDate());
    }

    private boolean isMixed(Function<FindingRow, Object> value) {
        List<FindingGroup> rows = found.getRows();
        return found.getTotal() > rows.size() || rows.stream().map(FindingGroup::first).map(value).distinct().count() > 1;
    }

    /** Tells whether there is no open finding at all; false if the address has invalid filters. */
    public boolean isNothingOpen() {
        return AddressReading.isValid() && filter.asksForOpenAlone() && found.getRows().isEmpty();
    }

    /** Returns the last month with a known exchange rate. */
    public Period getRatesKnownUntil() {
        return YuanRates.knownUntil();
    }

    /** Returns the first day as typed. */
    public String getFrom() {
        return params.from();
    }

    /** Returns the last day as typed. */
    public String getUntil() {
        return params.until();
    }
}
