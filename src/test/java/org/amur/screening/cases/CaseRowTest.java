package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a case row. */
class CaseRowTest {

    @ParameterizedTest
    @CsvSource({"OPEN, true, , OPEN", "OPEN, true, REJECTED, returned", "OPEN, false, , settled", "OPEN, false, UNSURE, settled",
        "CONFIRMED, true, CONFIRMED, CONFIRMED", "CONFIRMED, false, CONFIRMED, CONFIRMED"})
    void closedUndecidedCaseIsNotOpen(CaseState state, boolean current, CaseState decision, String called) {
        CaseRow row = new CaseRow(1L, 1, 2L, "Actor", OfficialList.EU_FSF, "4711", 3L, "Entry", EntryKind.PERSON, state, current,
                90, decision, OffsetDateTime.now());
        assertEquals("screening.state." + called, row.getStateKey());
    }
}
