package org.amur.reconciliation;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figure.value.Area;

/** Unexplained findings: their number, above the pages of trade, and the largest difference. */
@Named
@RequestScoped
public class OpenFindingsBacking {

    @Inject
    private FindingRepository findings;

    private long count;
    private Optional<FindingRow> largest;

    @PostConstruct
    void load() {
        count = findings.countOpen();
    }

    public long getCount() {
        return count;
    }

    /** Returns the largest unexplained difference between the two countries; null if there is none. */
    public FindingRow getLargest() {
        if (largest == null) {
            largest = findings.largestOpen(Area.CHINA, Area.RUSSIA);
        }
        return largest.orElse(null);
    }
}
