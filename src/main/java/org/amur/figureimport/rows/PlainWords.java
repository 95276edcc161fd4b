package org.amur.figureimport.rows;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Scale;
import org.amur.figureimport.mapping.AreaNames;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.Words;

/**
 * Words accepted in Amur's own layout instead of codes, if unambiguous: {@code exports}, {@code China},
 * {@code January 2024}, {@code bn $}. Numeric codes, single letters and lookalike letters are not accepted.
 */
final class PlainWords {

    private static final Pattern WORD = Pattern.compile("(?=.*\\p{L}.*\\p{L})\\D*");
    /** Month and year; a year of two digits may be a day. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?=.*\\p{L})(?=.*\\d{4}).*");
    /** Possible beginning of a currency's word. */
    private static final Pattern CURRENCY = Pattern.compile("[$¥]|人民币|(?<=^|\\s)\\p{L}");

    private PlainWords() {
    }

    static Optional<Flow> flow(String text) {
        return meaning(Words.flows()::find, text);
    }

    /** Returns a country by name, or the world. */
    static Optional<String> area(String text) {
        return meaning(AreaNames::find, text).filter(code -> !AreaNames.NONE.equals(code));
    }

    static Optional<Currency> currency(String text) {
        return "$".equals(text) || "¥".equals(text) ? Words.currencies().find(text).map(ColumnVocabulary.Found::value)
                : meaning(Words.currencies()::find, text);
    }

    /**
     * Returns the scale by {@link Scale#ofWord}, with or without the row's own currency; the currency alone means ones.
     */
    static Optional<Scale> unit(String text, Currency currency) {
        Optional<Scale> coded = Scale.ofWord(text);
        if (coded.isPresent()) {
            return coded;
        }
        Optional<Scale> worded = meaning(Words.units()::find, text);
        if (worded.isPresent()) {
            return worded.filter(scale -> currency(text).filter(said -> said != currency).isEmpty());
        }
        return CURRENCY.matcher(text)
                .results()
                .filter(last -> currency(text.substring(last.start()))
                        .filter(said -> said == currency)
                        .isPresent())
                .findFirst()
                .flatMap(last -> {
                    String before = text.substring(0, last.start()).strip();
                    return before.isEmpty() ? Optional.of(Scale.ONE) : unit(before, currency);
                });
    }

    /** Returns a month in words, in the notation of {@link org.amur.figure.value.Period#parse}. */
    static Optional<String> period(String text) {
        return MONTH_AND_YEAR.matcher(text).matches() ? Periods.of(text) : Optional.empty();
    }

    private static <T> Optional<T> meaning(Function<String, Optional<ColumnVocabulary.Found<T>>> words, String text) {
        return WORD.matcher(text).matches() ? words.apply(text).filter(found -> found.meant() == null).map(ColumnVocabulary.Found::value)
                : Optional.empty();
    }
}
