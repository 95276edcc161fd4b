package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.NameParser;
import org.junit.jupiter.api.Test;

/** References of listed parties. */
class ListIndexTest {

    @Test
    void repeatedReferenceFindsBothEntries() {
        ListedParty one = listed(1, "4711");
        ListedParty two = listed(2, "4711");
        ListedParty other = listed(3, "4712");
        assertEquals(List.of(one, two), index(one, two, other).find(OfficialList.EU_FSF, "4711"));
        assertEquals(List.of(one, two), index(two, other, one).find(OfficialList.EU_FSF, "4711"));
        assertEquals(List.of(other), index(one, two, other).find(OfficialList.EU_FSF, "4712"));
        assertEquals(List.of(), index(one, two, other).find(OfficialList.US_SDN, "4712"));
    }

    @Test
    void aLegalFormIsSearchedAmongOrganisationsWhateverIsAskedFor() {
        ListIndex index = index(named("Gazprom", BearerKind.ORGANISATION), named("GAZPROMOV, Ivan", BearerKind.PERSON));
        for (String name : List.of("OAO Gazprom", "Gazprom LLC", "ОАО Газпром")) {
            assertEquals(List.of("Gazprom"), index.search(new ScreeningQuery(name, EntryKind.PERSON, null, null, null).party(),
                    NameMatcher.THRESHOLD, 5).stream().map(match -> match.found().text()).toList(), name);
        }
        assertFalse(NameParser.hasLegalForm("Россельхозбанк"));
        assertEquals(List.of(), index.search(new ScreeningQuery("Gazprom", EntryKind.PERSON, null, null, null).party(),
                NameMatcher.CASE_THRESHOLD, 5));
    }

    private static ListedParty named(String name, BearerKind kind) {
        return new ListedParty(name.hashCode(), OfficialList.EU_FSF, name, EntryKind.UNSPECIFIED, name,
                Party.named(String.valueOf(name.hashCode()), kind, List.of(PartyName.of(name))));
    }

    private static ListIndex index(ListedParty... parties) {
        return new ListIndex(List.of(), List.of(parties));
    }

    private static ListedParty listed(long entry, String reference) {
        return new ListedParty(entry, OfficialList.EU_FSF, reference, EntryKind.PERSON, "A party",
                Party.named(String.valueOf(entry), BearerKind.PERSON, List.of(PartyName.of("A party"))));
    }
}
