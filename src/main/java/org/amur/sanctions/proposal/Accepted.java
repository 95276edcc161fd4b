package org.amur.sanctions.proposal;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What came of accepting an entry.
 *
 * @param actorMade whether the actor is new
 * @param made      the numbers of new designations
 * @param linked    of those that were there and are said to come from the entry now
 * @param known     of those that come from another entry already
 * @param without   a sentence that nothing is designated under some of its programmes, for want of a measure; null if it is under all
 * @param writtenAt the instant at which the history has it
 */
public record Accepted(long actor, boolean actorMade, List<Long> made, List<Long> linked, List<Long> known, String without,
        OffsetDateTime writtenAt) {

    AcceptanceOutcome outcome() {
        return !made.isEmpty() ? AcceptanceOutcome.MADE : !linked.isEmpty() ? AcceptanceOutcome.LINKED : AcceptanceOutcome.KNOWN;
    }

    /** The designation to show. */
    long first() {
        return (!made.isEmpty() ? made : !linked.isEmpty() ? linked : known).get(0);
    }
}
