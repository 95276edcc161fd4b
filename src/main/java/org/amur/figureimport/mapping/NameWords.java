package org.amur.figureimport.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Scale;

/**
 * Words of a column's name, or of a part of it, besides the flow. A name with an unknown word may mean something else:
 * oil, services, tonnes, an index.
 */
final class NameWords {

    static final ColumnVocabulary<String> SPANS = ColumnVocabulary.of("span", span -> span.toLowerCase(Locale.ROOT));
    static final ColumnVocabulary<String> GROWTH = ColumnVocabulary.of("growth", word -> word);
    private static final ColumnVocabulary<String> FILLERS = ColumnVocabulary.of("filler", word -> word);

    private static final List<ColumnVocabulary<?>> MONEY = List.of(Words.units(), Words.currencies());
    private static final List<ColumnVocabulary<?>> KNOWN =
            List.of(Words.flows(), Words.units(), Words.currencies(), SPANS, GROWTH, FILLERS);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{1,12}");

    private final String name;
    private final Set<Scale> units;
    private final Set<Currency> currencies;
    private final Set<String> spans;
    private final Set<String> growth;

    NameWords(String written) {
        name = CountedUnits.together(MilWord.told(written));
        units = Words.units().mentioned(withoutDigits(name));
        currencies = Words.currencies().mentioned(name);
        spans = SPANS.mentioned(name);
        growth = GROWTH.mentioned(name);
    }

    private static String withoutDigits(String name) {
        return name.replaceAll("(?<![\\p{L}\\p{N}])(?!1000(?!\\d))\\d++(?!\\p{L})", " ");
    }

    /** Tells whether it is in per cent or against another time, which may be a share or an index, too. */
    boolean isInPerCent() {
        return !growth.isEmpty();
    }

    /** Tells whether it is in tenths of a per cent. */
    boolean isInTenths() {
        return growth.contains("PIECES");
    }

    boolean hasGrowth() {
        return growth.contains("GROWTH") || isByTheYear() || name.contains("±");
    }

    private boolean isByTheYear() {
        return growth.contains("YOY");
    }

    /**
     * Tells whether it is another change: a difference in dollars, or growth of a month that may be against the month
     * before.
     */
    boolean isOtherChange() {
        boolean ofMonth = spans.contains("month") && !isByTheYear() && !growth.contains("AGAINST");
        return hasGrowth() && (ofMonth || !units.isEmpty() || !currencies.isEmpty());
    }

    /** Tells whether figures cannot have its span: the last twelve months, or two spans. */
    boolean isNoSpan() {
        return spans.size() > 1 || spans.contains("other");
    }

    /** Tells whether each word is known. */
    boolean isKnown() {
        return Proposal.isValue(name) || Words.flows().find(name).isPresent()
                || ColumnVocabulary.isAll(NamedPair.without(withoutDigits(name)), NameWords::isKnownWord);
    }

    /** Tells whether it is the value of trade without a flow, as {@code Trade Value (US$)}. */
    boolean isValueInMoney() {
        boolean money = !units.isEmpty() || !currencies.isEmpty();
        return money && ColumnVocabulary.isAll(withoutDigits(name), word -> Proposal.isValue(word) || isMoneyOrFiller(word))
                && !ColumnVocabulary.isAll(withoutDigits(name), NameWords::isMoneyOrFiller);
    }

    private static boolean isMoneyOrFiller(String word) {
        return MONEY.stream().anyMatch(words -> words.find(word).isPresent()) || FILLERS.find(word).isPresent();
    }

    static boolean isKnownWord(String word) {
        return KNOWN.stream().anyMatch(words -> words.find(word).isPresent()) || Proposal.isValue(word)
                || CHINESE.matcher(word).matches() && isMoney(word);
    }

    /** Matches Chinese units joined with the currency: 亿元人民币. */
    private static boolean isMoney(String word) {
        return word.isEmpty() || IntStream.rangeClosed(1, word.length()).anyMatch(end -> MONEY.stream()
                .anyMatch(words -> words.find(word.substring(0, end)).isPresent()) && isMoney(word.substring(end)));
    }

    /** Tells whether its only unit is a bare currency, so that the unit stated for all numbers applies. */
    boolean hasBareCurrency() {
        return units.equals(Set.of(Scale.ONE)) && ColumnVocabulary.words(withoutDigits(name)).stream()
                .filter(word -> Words.units().find(word).isPresent())
                .allMatch(word -> Words.currencies().find(word).isPresent());
    }

    /** Returns the constants for the values of the column. */
    Map<FigurePart, String> constants() {
        Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
        put(constants, FigurePart.UNIT, units);
        put(constants, FigurePart.CURRENCY, currencies);
        put(constants, FigurePart.SPAN, spans);
        constants.putAll(NamedPair.of(name));
        return constants;
    }

    static void put(Map<FigurePart, String> constants, FigurePart part, Set<?> words) {
        if (words.size() == 1) {
            constants.put(part, words.iterator().next().toString());
        }
    }
}
