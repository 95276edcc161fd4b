package org.amur.figureimport.mapping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Scale;

/** Units with a number before them, as {@code 100 million}. */
final class CountedUnits {

    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/-])((?:\\d{1,3}(?:[, ]\\d{3})+|\\d++)(?:\\.\\d+)?)[\\s-]?(\\p{L}+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private CountedUnits() {
    }

    /** Replaces them by one word each; drops the unit if figures have no such unit. */
    static String together(String text) {
        return COUNTED.matcher(text).replaceAll(counted -> Matcher.quoteReplacement(together(counted)));
    }

    private static String together(MatchResult counted) {
        String number = counted.group(1).replaceAll("[, ]", "");
        Optional<Scale> word = Words.units().find(counted.group(2)).map(ColumnVocabulary.Found::value);
        if (word.isEmpty() || YEAR.matcher(number).matches()) {
            return counted.group();
        }
        String joined = number + counted.group(2);
        return Words.units().find(joined).isPresent() ? joined
                : of(new BigDecimal(number).scaleByPowerOfTen(word.get().powerOfTen())).map(Scale::name).orElse(" ");
    }

    /** Returns the unit of this number of single units. */
    static Optional<Scale> of(BigDecimal pieces) {
        return Arrays.stream(Scale.values())
                .filter(scale -> BigDecimal.ONE.scaleByPowerOfTen(scale.powerOfTen()).compareTo(pieces) == 0).findFirst();
    }
}
