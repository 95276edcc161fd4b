package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Test;

/** Searches continue while another index is built. */
class IndexesTest {

    private static final int PARTIES = 4_000;
    private static final String[] SYLLABLES = "ba ko ri mu ta len vor sha dim ger nos pul zi fe han".split(" ");

    @Test
    void searchDuringReplacementUsesOneIndex() {
        Indexes indexes = new Indexes();
        indexes.use(index(0, null));
        for (long release = 1; release <= 3; release++) {
            ListIndex before = indexes.lists().orElseThrow();
            long made = release;
            CompletableFuture<Void> rebuilt = CompletableFuture.runAsync(() -> indexes.use(index(made, before)));
            Set<String> allowed = Set.of(id(made - 1), id(made));
            do {
                List<String> found = found(indexes);
                assertTrue(found.size() == 1 && allowed.containsAll(found), found::toString);
            } while (!rebuilt.isDone());
            rebuilt.join();
            assertEquals(List.of(id(made)), found(indexes));
        }
    }

    @Test
    void entryIsFoundByItsId() {
        ListIndex index = index(2, null);
        assertEquals("Igor Sechin", index.entry(PARTIES + 2).title());
        assertEquals(null, index.entry(PARTIES + 1));
    }

    private static List<String> found(Indexes indexes) {
        return indexes.lists().orElseThrow().search(Party.asked("Игорь Сечин", BearerKind.PERSON), NameMatcher.THRESHOLD, 5).stream()
                .map(match -> match.party().id()).toList();
    }

    private static String id(long release) {
        return String.valueOf(PARTIES + release);
    }

    /** Gives one party another id in every release. */
    private static ListIndex index(long release, ListIndex before) {
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            parties.add(listed(i, made(i) + " " + made(i * 7L + release)));
        }
        parties.add(listed(PARTIES + release, "Igor Sechin"));
        return new ListIndex(List.of(), parties, before);
    }

    private static String made(long number) {
        int syllables = SYLLABLES.length;
        return SYLLABLES[(int) (number % syllables)] + SYLLABLES[(int) (number / syllables % syllables)]
                + SYLLABLES[(int) (number / syllables / syllables % syllables)];
    }

    private static ListedParty listed(long entry, String name) {
        return new ListedParty(entry, OfficialList.EU_FSF, "EU." + entry, EntryKind.PERSON, name,
                Party.named(String.valueOf(entry), BearerKind.PERSON, List.of(PartyName.of(name))));
    }
}
