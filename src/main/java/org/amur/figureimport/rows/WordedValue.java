package org.amur.figureimport.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Scale;

/**
 * Value with a unit or currency beside the number: 12.3 bn, $12.3 bn, 12,3 млрд долл, 123亿.
 *
 * @param number as in the cell
 * @param before text before it; may be empty, as may {@code after}
 */
record WordedValue(String number, String before, String after) {

    private static final Pattern FORM =
            Pattern.compile("([-+\u2212]?)([^\\d\\s+.,\u2212-][^\\d\\s]*)?\\s*([-+\u2212]?\\d(?:.*\\d)?)\\s*([^\\d\\s].*)?");
    private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\.(?= |$)");

    /** Reads a cell; empty for one without words, or of another form. */
    static Optional<WordedValue> of(String text) {
        boolean bare = text.isEmpty() || Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
        Matcher form = FORM.matcher(text);
        if (bare || !form.matches() || form.group(2) == null && form.group(4) == null) {
            return Optional.empty();
        }
        return Optional.of(new WordedValue(form.group(1) + form.group(3), plain(form.group(2)), plain(form.group(4))));
    }

    private static String plain(String words) {
        return words == null ? "" : POINT.matcher(words).replaceAll("").strip();
    }

    /** Returns the currency of the words; empty if ambiguous. */
    Optional<Currency> currency() {
        List<Currency> possible = Arrays.stream(Currency.values()).filter(this::isKnown).toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** Returns the unit of the words; empty for none or unknown ones. */
    Optional<Scale> scale() {
        return Arrays.stream(Currency.values()).filter(this::isKnown).findFirst().flatMap(this::scale);
    }

    /** Tells whether the words are a unit, the currency of the figures, or both. */
    boolean isKnown(Currency currency) {
        boolean twice = unit(before, currency).isPresent() && unit(after, currency).isPresent();
        return !twice && (before.isEmpty() || isCurrency(before, currency))
                && (after.isEmpty() || isCurrency(after, currency) || unit(after, currency).isPresent());
    }

    /** Returns the unit; empty for the currency alone. */
    Optional<Scale> scale(Currency currency) {
        return unit(after, currency).or(() -> unit(before, currency));
    }

    /**
     * Returns the unit within the word of a currency (亿美元). Single units may count something else, and are not read.
     */
    private static Optional<Scale> unit(String word, Currency currency) {
        return word.isEmpty() ? Optional.empty() : PlainWords.unit(word, currency).filter(scale -> scale != Scale.ONE);
    }

    private static boolean isCurrency(String word, Currency currency) {
        return PlainWords.currency(word).filter(said -> said == currency).isPresent();
    }
}
