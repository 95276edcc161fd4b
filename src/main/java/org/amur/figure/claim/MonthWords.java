package org.amur.figure.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.text.MonthNames;

/** English and Russian months as they are inflected in sentences: в январе, к маю, по сравнению с августом. */
final class MonthWords {

    private static final List<String> CASE_ENDINGS = List.of("е", "у", "ю", "ем", "ём", "ом");
    private static final List<String> GENITIVE_ENDINGS = List.of("а", "я");

    private MonthWords() {
    }

    /** Returns the sense of a month's name; empty for other words. */
    static Set<Sense> senses(String word) {
        int month = MonthNames.month(word);
        month = month == 0 ? inOtherCase(word) : month;
        return month == 0 ? Set.of() : Set.of(new Sense(WordRole.MONTH, String.valueOf(month)));
    }

    /** Returns the month of other Russian cases; CLDR has only nominative and genitive. */
    private static int inOtherCase(String word) {
        return CASE_ENDINGS.stream().filter(word::endsWith).map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(MonthWords::genitives).mapToInt(MonthNames::month).filter(month -> month > 0).findFirst().orElse(0);
    }

    private static Stream<String> genitives(String stem) {
        return GENITIVE_ENDINGS.stream().map(stem::concat);
    }
}
