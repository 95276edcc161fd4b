package org.amur.sanctions.proposal;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Result of accepting an entry.
 *
 * @param actorMade true if the actor was created
 * @param made      ids of created designations
 * @param linked    ids of existing designations linked to the entry
 * @param known     ids of equal designations from another entry
 * @param without   sentence on programmes without a measure, under which nothing is designated; null if there are none
 * @param writtenAt time of the change in the history
 */
public record Accepted(long actor, boolean actorMade, List<Long> made, List<Long> linked, List<Long> known, String without,
        OffsetDateTime writtenAt) {

    AcceptanceOutcome outcome() {
        return !made.isEmpty() ? AcceptanceOutcome.MADE : !linked.isEmpty() ? AcceptanceOutcome.LINKED : AcceptanceOutcome.KNOWN;
    }

    /** Returns the designation to show. */
    long first() {
        return (!made.isEmpty() ? made : !linked.isEmpty() ? linked : known).get(0);
    }
}
