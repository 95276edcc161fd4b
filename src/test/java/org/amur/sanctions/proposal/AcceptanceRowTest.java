package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** Undone, undecided and refused entries do not count as accepted. */
class AcceptanceRowTest {

    @Test
    void undecidedEntriesAreNotAccepted() {
        assertEquals("Acceptance of 3 entries: 3 for review", title(3, Map.of(AcceptanceOutcome.LEFT, 3L)));
        assertEquals("Acceptance of 1 entry: 1 accepted", title(1, Map.of(AcceptanceOutcome.STAYS, 1L)));
    }

    @Test
    void undoneAndRefusedEntriesAreStated() {
        assertEquals(
                "Acceptance of 15 entries: 3 accepted, 1 for review, 5 refused, 6 failed",
                title(
                        15,
                        Map.of(
                                AcceptanceOutcome.MADE,
                                1L,
                                AcceptanceOutcome.LINKED,
                                1L,
                                AcceptanceOutcome.KNOWN,
                                1L,
                                AcceptanceOutcome.LEFT,
                                1L,
                                AcceptanceOutcome.REFUSED,
                                5L,
                                AcceptanceOutcome.FAILED,
                                6L)));
        assertEquals(
                "Acceptance of 3 entries: 2 undone, 1 refused",
                title(3, Map.of(AcceptanceOutcome.TAKEN_BACK, 2L, AcceptanceOutcome.REFUSED, 1L)));
    }

    @Test
    void noCountsBeforeTheFirstEntry() {
        assertEquals("Acceptance of 578 entries", title(578, Map.of()));
    }

    private static String title(int total, Map<AcceptanceOutcome, Long> counts) {
        return new AcceptanceRow(new Acceptance("anna", total), counts).getTitle();
    }
}
