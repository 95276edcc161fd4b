package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.amur.screening.Evidence;
import org.amur.screening.Gender;
import org.amur.screening.batch.NameColumn;
import org.amur.screening.cases.CaseState;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.MatchType;
import org.amur.screening.name.NameMatch.Objection;
import org.amur.screening.name.Transliteration;
import org.amur.web.Texts;
import org.junit.jupiter.api.Test;

/** Every code of screening has a text. */
class ScreeningMessagesTest {

    @Test
    void everyCodeHasWords() {
        List<String> missing = Stream.of(
                        keys("screening.why.way", MatchType.values()),
                        keys("screening.why.path", Transliteration.values()),
                        keys("screening.why.against", Objection.values()),
                        keys("screening.why.evidence", Evidence.Kind.values()),
                        keys("screening.kind", BearerKind.values()),
                        keys("screening.gender", Gender.values()),
                        keys("screening.state", CaseState.values()),
                        keys("screening.batch.column", NameColumn.values()))
                .flatMap(each -> each)
                .filter(key -> !Texts.has(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> keys(String property, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> property + "." + value.name());
    }
}
