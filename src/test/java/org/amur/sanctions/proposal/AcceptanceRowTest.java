package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.amur.common.Texts;
import org.junit.jupiter.api.Test;

/** What is left for a person is not said to be accepted. */
class AcceptanceRowTest {

    @Test
    void whatIsLeftIsNotCountedAsAccepted() {
        assertEquals("No entries accepted at once, 3 left for you", title(Map.of(Outcome.LEFT, 3L)));
        assertEquals("4 entries accepted at once, 1 left for you", title(Map.of(Outcome.MADE, 1L, Outcome.LINKED, 1L,
                Outcome.KNOWN, 1L, Outcome.TAKEN_BACK, 1L, Outcome.LEFT, 1L, Outcome.REFUSED, 5L, Outcome.FAILED, 6L)));
        assertEquals("1 entry accepted at once, none left for you", title(Map.of(Outcome.STAYS, 1L)));
    }

    private static String title(Map<Outcome, Long> counts) {
        AcceptanceRow row = new AcceptanceRow(new Acceptance("anna", 10), counts);
        return Texts.get("lists.acceptance.title", row.getAccepted(), row.getLeft());
    }
}
