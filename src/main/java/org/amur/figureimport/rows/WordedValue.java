package org.amur.figureimport.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Scale;

/**
 * A cell of values that says its unit or its currency beside the number: 12.3 bn, $12.3 bn, 12,3 млрд долл, 123亿.
 *
 * @param number as the cell writes it
 * @param before what stands before it; empty for nothing, as is {@code after}
 */
record WordedValue(String number, String before, String after) {

    private static final Pattern FORM =
            Pattern.compile("([-+\u2212]?)([^\\d\\s+.,\u2212-][^\\d\\s]*)?\\s*([-+\u2212]?\\d(?:.*\\d)?)\\s*([^\\d\\s].*)?");
    private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\.(?= |$)");

    /** Empty for a cell without words, and for one of any other form. */
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

    /** The currency that it says; empty where its words would do for any. */
    Optional<Currency> currency() {
        List<Currency> possible = Arrays.stream(Currency.values()).filter(this::isKnown).toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** The unit that it says; empty for none, and for words that nobody knows. */
    Optional<Scale> scale() {
        return Arrays.stream(Currency.values()).filter(this::isKnown).findFirst().flatMap(this::scale);
    }

    /** Whether the words are a unit, the currency of the figures, or both. */
    boolean isKnown(Currency currency) {
        boolean twice = unit(before, currency).isPresent() && unit(after, currency).isPresent();
        return !twice && (before.isEmpty() || isCurrency(before, currency))
                && (after.isEmpty() || isCurrency(after, currency) || unit(after, currency).isPresent());
    }

    /** The unit that is said; empty where the currency alone is. */
    Optional<Scale> scale(Currency currency) {
        return unit(after, currency).or(() -> unit(before, currency));
    }

    /** A unit within the word of a currency (亿美元) is one. That of single pieces may count something else, and is none. */
    private static Optional<Scale> unit(String word, Currency currency) {
        return word.isEmpty() ? Optional.empty() : PlainWords.unit(word, currency).filter(scale -> scale != Scale.ONE);
    }

    private static boolean isCurrency(String word, Currency currency) {
        return PlainWords.currency(word).filter(said -> said == currency).isPresent();
    }
}
