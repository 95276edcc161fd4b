package org.amur.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Number of unexplained findings, above the pages of trade. */
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
