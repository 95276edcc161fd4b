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
 * What the words of a column's name, or of a piece of it, say beside the flow. A name with a word that nobody knows may be of
 * something else: of oil, of services, of tonnes, of an index.
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

    /** Whether it is in per cent or against another time, as a share or an index may be, too. */
    boolean isInPerCent() {
        return !growth.isEmpty();
    }

    /** Whether a per cent is counted in ten pieces. */
    boolean isInTenths() {
        return growth.contains("PIECES");
    }

    boolean saysGrowth() {
        return growth.contains("GROWTH") || isByTheYear() || name.contains("±");
    }

    private boolean isByTheYear() {
        return growth.contains("YOY");
    }

    /** A growth in dollars is a difference, and one of a month may be against the month before where it is not said to be by the year. */
    boolean isOtherChange() {
        boolean ofMonth = spans.contains("month") && !isByTheYear() && !growth.contains("AGAINST");
        return saysGrowth() && (ofMonth || !units.isEmpty() || !currencies.isEmpty());
    }

    /** Sums of the last twelve months are of no span that a figure can have, nor is what speaks of two. */
    boolean isNoSpan() {
        return spans.size() > 1 || spans.contains("other");
    }

    /** Whether each word is known. */
    boolean isKnown() {
        return Proposal.isValue(name) || Words.flows().find(name).isPresent()
                || ColumnVocabulary.isAll(NamedPair.without(withoutDigits(name)), NameWords::isKnownWord);
    }

    /** A name that says no flow, as {@code Trade Value (US$)}: there the trade is only what has the value. */
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

    /** Chinese writes the unit and the currency as one word: 亿元人民币. */
    private static boolean isMoney(String word) {
        return word.isEmpty() || IntStream.rangeClosed(1, word.length()).anyMatch(end -> MONEY.stream()
                .anyMatch(words -> words.find(word.substring(0, end)).isPresent()) && isMoney(word.substring(end)));
    }

    /** Whether the only unit is that of a currency's single pieces: a unit that is said of all numbers is meant then. */
    boolean hasBareCurrency() {
        return units.equals(Set.of(Scale.ONE)) && ColumnVocabulary.words(withoutDigits(name)).stream()
                .filter(word -> Words.units().find(word).isPresent())
                .allMatch(word -> Words.currencies().find(word).isPresent());
    }

    /** What holds for the values of the column. */
    Map<FigurePart, String> says() {
        Map<FigurePart, String> says = new EnumMap<>(FigurePart.class);
        put(says, FigurePart.UNIT, units);
        put(says, FigurePart.CURRENCY, currencies);
        put(says, FigurePart.SPAN, spans);
        says.putAll(NamedPair.of(name));
        return says;
    }

    static void put(Map<FigurePart, String> says, FigurePart part, Set<?> words) {
        if (words.size() == 1) {
            says.put(part, words.iterator().next().toString());
        }
    }
}
