package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.junit.jupiter.api.Test;

class CaseCautionTest {

    @Test
    void distinctPartiesOfOneListWarn() {
        assertEquals(
                List.of(
                        "Different entries on one list: EU: Financial Sanctions Files (FSF). Kept actor: Party A (true match)."
                                + " Merged actor: Party B (open)."),
                CaseCaution.against(
                        List.of(
                                row(OfficialList.EU_FSF, "A", CaseState.CONFIRMED),
                                row(OfficialList.US_SDN, "1", CaseState.OPEN)),
                        List.of(row(OfficialList.EU_FSF, "B", CaseState.OPEN))));
    }

    @Test
    void samePartyOrTwoListsDoNotWarn() {
        List<CaseRow> stays = List.of(row(OfficialList.EU_FSF, "A", CaseState.CONFIRMED), row(OfficialList.EU_FSF, "B", CaseState.OPEN));
        assertEquals(List.of(), CaseCaution.against(stays, List.of(row(OfficialList.EU_FSF, "B", CaseState.CONFIRMED))));
        assertEquals(List.of(), CaseCaution.against(stays, List.of(row(OfficialList.US_SDN, "C", CaseState.CONFIRMED))));
        assertEquals(List.of(), CaseCaution.against(stays, List.of()));
    }

    private static CaseRow row(OfficialList list, String reference, CaseState state) {
        return new CaseRow(1L, 1, 2L, "Actor", list, reference, 3L, "Party " + reference, EntryKind.PERSON, state, true, 90,
                state == CaseState.OPEN ? null : state, OffsetDateTime.now());
    }
}
