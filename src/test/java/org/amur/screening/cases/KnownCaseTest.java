package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.amur.history.RecordChange.Action;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.lookup.ListedParty;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Test;

/** Recorded identities need no decision. */
class KnownCaseTest {

    private static final String WHY = "Accepted";

    private final ScreeningCase known = new ScreeningCase(found("Igor Sechin"));

    @Test
    void recordedIdentityIsATrueMatch() {
        assertEquals(Action.DECIDE, known.applyRecord(WHY, null));
        assertEquals(CaseState.CONFIRMED, known.getState());
        assertEquals(WHY, known.getReason());
        assertEquals(CaseTask.SCREENER, known.getDecidedBy());
        assertNull(known.applyRecord(WHY, null), "It is said once");
    }

    @Test
    void renamedEntryStaysATrueMatch() {
        known.applyRecord(WHY, null);
        assertEquals(Action.DECIDE, known.applyRecord(WHY, known.update(found("Igor Setchinov"))));
        assertEquals(CaseState.CONFIRMED, known.getState());
    }

    @Test
    void endOfTheRecordReopensTheCase() {
        known.applyRecord(WHY, null);
        assertEquals(Action.REOPEN, known.applyRecord(null, null));
        assertEquals(CaseState.OPEN, known.getState());
        assertEquals("screening.state.OPEN", known.getStateKey());
        assertNull(known.getDecision());
        assertNull(known.applyRecord(null, null));
    }

    @Test
    void caseOfARemovedEntryIsClosed() {
        known.applyRecord(WHY, null);
        assertEquals(Action.RESOLVE, known.applyRecord(null, known.settle()));
        assertNull(known.getDecision());
        assertEquals(Action.RESOLVE, known.applyRecord(WHY, known.settle()), "It is not there to be confirmed");
    }

    @Test
    void userDecisionIsKept() {
        known.decide(CaseState.REJECTED, "another year of birth", "anna");
        assertNull(known.applyRecord(WHY, null));
        assertEquals(CaseState.REJECTED, known.getState());
        known.decide(CaseState.CONFIRMED, "the same register", "anna");
        assertNull(known.applyRecord(null, null));
        assertEquals(CaseState.CONFIRMED, known.getState());
    }

    @Test
    void reopenedFalsePositiveIsLeftToUsers() {
        known.decide(CaseState.REJECTED, "another year of birth", "anna");
        assertEquals(Action.RETURN, known.applyRecord(WHY, known.update(found("Igor Setchinov"))));
        assertEquals(CaseState.OPEN, known.getState());
        assertEquals("screening.state.returned", known.getStateKey());
        assertEquals("anna", known.getDecidedBy());
    }

    private static FoundCase found(String name) {
        Party actor = party("5", "Igor Sechin");
        Party party = party("1", name);
        ListedParty listed = new ListedParty(1, OfficialList.EU_FSF, "4711", EntryKind.PERSON, name, party);
        return new FoundCase(actor, listed, CaseEvidence.of(actor, NameMatcher.match(actor, party).orElseThrow()));
    }

    private static Party party(String id, String name) {
        return Party.named(id, BearerKind.PERSON, List.of(PartyName.of(name)));
    }
}
