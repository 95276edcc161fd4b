package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.lookup.ListedParty;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Test;

/** A list may use one reference for several parties. */
class FoundCaseTest {

    private final Party actor = party("5", "Igor Sechin");

    @Test
    void bestMatchOfAReferenceIsTheCase() {
        FoundCase less = found(1, "4711", "Igor Setchinov");
        FoundCase same = found(2, "4711", "Igor Sechin");
        FoundCase twin = found(3, "4711", "Igor Sechin");
        FoundCase other = found(4, "4712", "Igor Sechin");
        assertEquals(List.of(same, other), List.copyOf(FoundCase.surest(List.of(less, same, twin, other))));
        assertEquals(List.of(other, same), List.copyOf(FoundCase.surest(List.of(other, twin, same, less))));
    }

    private FoundCase found(long entry, String reference, String name) {
        Party party = party(String.valueOf(entry), name);
        ListedParty listed = new ListedParty(entry, OfficialList.EU_FSF, reference, EntryKind.PERSON, name, party);
        return new FoundCase(actor, listed, CaseEvidence.of(actor, NameMatcher.match(actor, party).orElseThrow()));
    }

    private static Party party(String id, String name) {
        return Party.named(id, BearerKind.PERSON, List.of(PartyName.of(name)));
    }
}
