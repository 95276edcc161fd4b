package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.screening.name.BearerKind;
import org.amur.screening.name.NameMatch.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word finds every person with that surname, in any script, below full matches. */
class SurnameOnlyTest {

    private static final List<String> PERSONS = List.of("KADYROV, Ramzan Akhmatovich", "KADYROV, Oleksandr", "DERIPASKA, Oleg Vladimirovich",
            "Sergei Borisovich IVANOV", "IVANOV, Viktor Petrovich", "Иванов Тимур Вадимович", "WANG, Yi", "Li Hongzhong", "AL-ASSAD, Bashar Hafiz",
            "Boris Alexandre de Pfeffel JOHNSON");

    private static ScreeningIndex index(List<String> names) {
        List<Party> parties = new ArrayList<>();
        names.forEach(name -> parties.add(Party.named(name, BearerKind.PERSON, List.of(PartyName.of(name)))));
        return ScreeningIndex.of(parties);
    }

    private static List<Match> found(String asked) {
        return index(PERSONS).search(Party.asked(asked, BearerKind.UNKNOWN), NameMatcher.THRESHOLD, 20);
    }

    @ParameterizedTest
    @CsvSource({"Kadyrov,KADYROV,2", "Кадыров,KADYROV,2", "Deripaska,DERIPASKA,1", "Дерипаска,DERIPASKA,1", "Ivanov,IVANOV,2", "Иванов,Иванов,1",
        "Wang,WANG,1", "王,WANG,1", "Johnson,JOHNSON,1"})
    void everyPersonOfTheSurnameIsFound(String asked, String surname, int count) {
        List<Match> found = found(asked);
        List<Match> right = found.stream().filter(match -> match.party().id().contains(surname)).toList();
        assertEquals(count, right.size(), found.toString());
        right.forEach(match -> {
            assertTrue(match.score() < NameMatcher.CASE_THRESHOLD, match.toString());
            assertTrue(match.name().against().contains(Objection.SURNAME_ONLY), match.toString());
        });
    }

    @Test
    void threeOfOneSurnameAreFoundInBothScripts() {
        assertEquals(Set.of("Sergei Borisovich IVANOV", "IVANOV, Viktor Petrovich", "Иванов Тимур Вадимович"),
                found("Ivanov").stream().map(match -> match.party().id()).collect(Collectors.toSet()));
    }

    @Test
    void givenNameAloneIsNoSurname() {
        assertFalse(found("Ramzan").stream().anyMatch(match -> match.name().against().contains(Objection.SURNAME_ONLY)));
    }

    @Test
    void fullMatchIsFirst() {
        List<Match> found = index(List.of("KADYROV, Ramzan", "KADYROV")).search(Party.asked("Kadyrov", BearerKind.UNKNOWN),
                NameMatcher.THRESHOLD, 20);
        assertEquals(List.of("KADYROV", "KADYROV, Ramzan"), found.stream().map(match -> match.party().id()).toList());
        assertEquals(List.of(), found.get(0).name().against());
    }
}
