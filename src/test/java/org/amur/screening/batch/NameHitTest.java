package org.amur.screening.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.ScreeningIndex;
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.lookup.Explanation;
import org.amur.screening.lookup.ListedParty;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stored match of a surname alone is marked as such. */
class NameHitTest {

    private static final Party LISTED = Party.named("1", BearerKind.PERSON, List.of(PartyName.of("DERIPASKA, Oleg")));

    @ParameterizedTest
    @CsvSource({"Deripaska,true", "Oleg Deripaska,false"})
    void aSurnameAloneIsMarked(String asked, boolean surnameOnly) {
        Explanation why = new Explanation(ScreeningIndex.of(List.of(LISTED))
                .search(Party.asked(asked, BearerKind.UNKNOWN), NameMatcher.THRESHOLD, 1).get(0));
        ListedParty listed = new ListedParty(1, OfficialList.EU_FSF, "1", EntryKind.PERSON, "DERIPASKA, Oleg", LISTED);
        assertEquals(surnameOnly, new NameHit(null, 0, new EntryCandidate(listed, List.of(), why)).getSurnameOnly());
    }
}
