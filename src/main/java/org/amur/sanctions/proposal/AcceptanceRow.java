package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many entries accepted at once, with how many have come to what. */
public final class AcceptanceRow {

    private static final Set<Outcome> NOT_ACCEPTED = Set.of(Outcome.LEFT, Outcome.REFUSED, Outcome.FAILED);

    private final Acceptance acceptance;
    private final Map<Outcome, Long> counts;

    AcceptanceRow(Acceptance acceptance, Map<Outcome, Long> counts) {
        this.acceptance = acceptance;
        this.counts = counts;
    }

    public Acceptance getAcceptance() {
        return acceptance;
    }

    /** How many were accepted, be it taken back since. */
    public long getAccepted() {
        return counts.entrySet().stream().filter(each -> !NOT_ACCEPTED.contains(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }

    /** How many a person is to decide on. */
    public long getLeft() {
        return counts.getOrDefault(Outcome.LEFT, 0L);
    }

    public List<Map.Entry<Outcome, Long>> getCounts() {
        return List.copyOf(counts.entrySet());
    }
}
