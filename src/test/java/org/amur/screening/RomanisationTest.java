package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.amur.PublishersFiles;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Russian name is found by its romanisation in any scheme. */
@Tag(PublishersFiles.TAG)
class RomanisationTest {

    /** Names with every letter on which schemes differ. */
    private static final List<String> NAMES = List.of("Юлия Щеглова", "Дмитрий Ельцин", "Яна Хрущёва", "Пётр Ильич Цой",
            "Эдуард Жуковский", "Сергей Чайка", "Юрий Объедков", "Анатолий Выйский", "Фёдор Ющенко", "Илья Шишкин", "Игорь Сечин",
            "Елена Воробьёва", "Евгений Соловьёв", "Хасан Хачатурян", "Артём Йовович", "Алексей Майоров", "Зинаида Щукина",
            "Галина КАТЮЩЕНКО", "Виталий ЛИХАЧЁВ");

    static Stream<RomanisationScheme> schemes() throws IOException {
        return RomanisationScheme.all(PublishersFiles.get("names/romanisation")).stream();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void findsANameByEveryScheme(RomanisationScheme scheme) {
        assertAll(NAMES.stream().filter(scheme::writes).map(name -> (Executable) () -> assertFinds(name, scheme.latin(name))));
    }

    private static void assertFinds(String name, String latin) {
        float score = NameMatcher.match(Party.asked(latin, BearerKind.PERSON),
                Party.named("1", BearerKind.PERSON, List.of(PartyName.of(name)))).map(Match::score).orElse(0f);
        assertTrue(score >= NameMatcher.THRESHOLD, () -> name + " | " + latin + ": " + score);
    }

    /** The implementation of the scheme agrees with its publisher's examples. */
    @ParameterizedTest
    @MethodSource("schemes")
    void writesTheSamplesOfTheScheme(RomanisationScheme scheme) {
        scheme.samples().forEach(sample -> assertEquals(sample.get(1), scheme.latin(sample.get(0))));
    }
}
