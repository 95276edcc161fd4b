package org.amur.figure.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether an amount is only the base of a comparison: 较2021年的1468.9亿美元增长29.3%, против 147 млрд, 5% more than $230
 * billion, выше показателя 2023 года (240,1 млрд).
 */
final class Comparisons {

    private static final String AMOUNT = "AMOUNT";
    private static final Set<String> OF_BASE = Set.of("the", "a", "of", "all", "time", "high", "low", "рекордных", "рекордного", "уровня");
    private static final Set<String> FROM = Set.of("from", "с", "со", "从", "從", "由");
    /** Words between a base and the level that follows it: down 6% against July at $17.9 billion. */
    private static final Set<String> LEVEL = Set.of("at", "to", "до");
    private static final Set<String> YEAR_BEFORE = Set.of("a year earlier", "a year ago", "a year before", "годом ранее", "год назад");

    private final Sentence sentence;
    private final DateNumbers numbers;
    private final PeriodRoleReader bearings;
    private final Levels levels;

    Comparisons(Sentence sentence) {
        this.sentence = sentence;
        numbers = new DateNumbers(sentence);
        bearings = new PeriodRoleReader(sentence, numbers);
        levels = new Levels(sentence);
    }

    /** Returns the words from "against" to the amount between these places, or from it to such words after it. */
    Optional<String> of(int place, int end) {
        int first = Math.min(levels.afterRate(place), comparedPeriod(place));
        first = Math.min(first, Math.min(startsFrom(place), comparing(place)));
        if (first < place) {
            return Optional.of(sentence.quote(first, end));
        }
        if (isYearBefore(end)) {
            return Optional.of(sentence.quote(place, end + 1));
        }
        return sentence.at(end).is(WordRole.COMPARED_AFTER, AMOUNT) ? Optional.of(sentence.quote(place, end + 1)) : Optional.empty();
    }

    /** Returns the start of a change: to $20.8 billion from $14.5 billion, с 140,7 млрд до 143,9 млрд. */
    private int startsFrom(int place) {
        int before = place - 1;
        while (isOfBase(before)) {
            before--;
        }
        return FROM.contains(sentence.at(before).text()) ? before : place;
    }

    /** Tells whether it is a base. "Last year" may also be the period of the statement. */
    private boolean isYearBefore(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.YEAR_BEFORE) && (token.kind() == ClaimToken.Kind.HAN
                || YEAR_BEFORE.contains(sentence.quote(place).toLowerCase(Locale.ROOT)));
    }

    /** Matches "the record high of", "May's". */
    private boolean isOfBase(int place) {
        ClaimToken token = sentence.at(place);
        boolean sign = token.is(WordRole.MONTH)
                || token.is(WordRole.COMPARED_AFTER)
                || token.is(WordRole.APPROXIMATE)
                || token.is(WordRole.POSSESSIVE);
        return sign && !FROM.contains(token.text()) || OF_BASE.contains(token.text()) || token.isSign("-");
    }

    /**
     * Returns the place of the comparison: A year earlier it was $8.7 billion, 上年同月为87亿美元, 比2024年创纪录的. The clause must
     * name no other subject; in Chinese the compared one stands here: 比自俄进口低138亿美元.
     */
    private int comparing(int place) {
        boolean level = false;
        int before = place - 1;
        while (leadsOn(before)) {
            if (isYearBefore(before) || !level && sentence.at(before).is(WordRole.COMPARED, AMOUNT)) {
                return before;
            }
            level |= LEVEL.contains(sentence.at(before).text()) && !sentence.at(before - 1).is(WordRole.COMPARED, AMOUNT);
            before--;
        }
        return place;
    }

    private boolean leadsOn(int place) {
        ClaimToken token = sentence.at(place);
        boolean other = token.isNumber() && !DateNumbers.isYear(token.small())
                || Stream.of(WordRole.AND, WordRole.UP, WordRole.DOWN).anyMatch(token::is)
                || FlowReader.flow(token).isPresent() && token.kind() != ClaimToken.Kind.HAN;
        return !other && !sentence.endsClause(place) && !sentence.isTaken(place);
    }

    /** Returns the start of the compared period that has this bracket after it; else this place. */
    private int comparedPeriod(int place) {
        int year = place - 2;
        while (isAfterYear(year)) {
            year--;
        }
        if (!sentence.at(place - 1).isSign("(") || !DateNumbers.isYear(sentence.at(year).small())) {
            return place;
        }
        int from = sentence.at(year - 1).is(WordRole.MONTH) ? year - 1 : year;
        boolean compared = bearings.ofYear(from, numbers.afterYearSign(year + 1)).doubt() == Doubt.COMPARED;
        return compared ? from : place;
    }

    private boolean isAfterYear(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.YEAR_SIGN) || token.is(WordRole.COMPARED_AFTER) || token.isSign(".");
    }
}
