package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Test;

/** Changes of actors in the main index are found in the small one. */
class ActorIndexTest {

    private final ActorIndex index = ActorIndex.of(List.of(person(1, "Igor Sechin"), person(2, "Sergey Shoygu"), person(3,
            "Anton Siluanov")));

    @Test
    void changedActorIsFoundByTheNewNameOnly() {
        ActorIndex changed = index.with(List.of(2L), Map.of(2L, person(2, "Maria Zakharova")));
        assertEquals(List.of("2"), found(changed, "Мария Захарова"));
        assertEquals(List.of(), found(changed, "Sergey Shoygu"));
        assertEquals(List.of("1"), found(changed, "Igor Sechin"));
        assertEquals(3, changed.size());
    }

    @Test
    void deletedActorIsLeftOutAndNewOneFound() {
        ActorIndex changed = index.with(List.of(1L, 4L), Map.of(4L, person(4, "Elvira Nabiullina")));
        assertEquals(List.of(), found(changed, "Igor Sechin"));
        assertEquals(List.of("4"), found(changed, "Эльвира Набиуллина"));
        assertEquals(3, changed.size());
        ActorIndex again = changed.with(List.of(4L), Map.of());
        assertEquals(List.of(), found(again, "Elvira Nabiullina"));
        assertEquals(2, again.size());
    }

    @Test
    void indexIsRebuiltAfterManyChanges() {
        List<Long> many = LongStream.range(10, 1_200).boxed().toList();
        assertEquals(false, index.with(List.of(1L), Map.of()).isToBeMadeAnew());
        assertEquals(true, index.with(many, many.stream().collect(java.util.stream.Collectors.toMap(id -> id,
                id -> person(id, "Person " + id)))).isToBeMadeAnew());
    }

    private static List<String> found(ActorIndex index, String name) {
        return index.search(Party.asked(name, BearerKind.PERSON), NameMatcher.THRESHOLD, 5).stream()
                .map(match -> match.party().id()).toList();
    }

    private static Party person(long id, String name) {
        return Party.named(String.valueOf(id), BearerKind.PERSON, List.of(PartyName.of(name)));
    }
}
