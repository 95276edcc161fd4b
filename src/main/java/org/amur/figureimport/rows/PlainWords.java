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
 * What people write in Amur's own layout instead of its codes, where it has one meaning only: {@code exports}, {@code China},
 * {@code January 2024}, {@code bn $}. Numbers that stand for something, single letters, and letters that only look right are no
 * such words.
 */
final class PlainWords {

    private static final Pattern WORD = Pattern.compile("(?=.*\\p{L}.*\\p{L})\\D*");
    /** A year of two digits may be a day. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?=.*\\p{L})(?=.*\\d{4}).*");
    /** Where the word of a currency may begin. */
    private static final Pattern CURRENCY = Pattern.compile("[$¥]|人民币|(?<=^|\\s)\\p{L}");

    private PlainWords() {
    }

    static Optional<Flow> flow(String text) {
        return meaning(Words.flows()::find, text);
    }

    /** A country by its name, or the world by its own. */
    static Optional<String> area(String text) {
        return meaning(AreaNames::find, text).filter(code -> !AreaNames.NONE.equals(code));
    }

    static Optional<Currency> currency(String text) {
        return "$".equals(text) || "¥".equals(text) ? Words.currencies().find(text).map(ColumnVocabulary.Found::value)
                : meaning(Words.currencies()::find, text);
    }

    /** As {@link Scale#ofWord} knows it, or with the row's own currency; that alone counts ones. */
    static Optional<Scale> unit(String text, Currency currency) {
        Optional<Scale> coded = Scale.ofWord(text);
        if (coded.isPresent()) {
            return coded;
        }
        Optional<Scale> worded = meaning(Words.units()::find, text);
        if (worded.isPresent()) {
            return worded.filter(scale -> currency(text).filter(said -> said != currency).isEmpty());
        }
        return CURRENCY.matcher(text).results().filter(last -> currency(text.substring(last.start())).filter(said -> said == currency).isPresent())
                .findFirst().flatMap(last -> {
                    String before = text.substring(0, last.start()).strip();
                    return before.isEmpty() ? Optional.of(Scale.ONE) : unit(before, currency);
                });
    }

    /** A month in words, as {@link org.amur.figure.value.Period#parse} reads it. */
    static Optional<String> period(String text) {
        return MONTH_AND_YEAR.matcher(text).matches() ? Periods.of(text) : Optional.empty();
    }

    private static <T> Optional<T> meaning(Function<String, Optional<ColumnVocabulary.Found<T>>> words, String text) {
        return WORD.matcher(text).matches() ? words.apply(text).filter(found -> found.meant() == null).map(ColumnVocabulary.Found::value)
                : Optional.empty();
    }
}
