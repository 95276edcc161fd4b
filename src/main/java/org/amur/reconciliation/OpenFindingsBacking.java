package org.amur.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Above the pages of the trade: how many findings nobody has explained. */
@Named
@RequestScoped
public class OpenFindingsBacking {

    @Inject
    private FindingRepository findings;

    private long count;

    @PostConstruct
    void load() {
        count = findings.countOpen();
    }

    public long getCount() {
        return count;
    }
}
