package org.amur.figure.claim;

import java.time.YearMonth;

/**
 * Reads days from the first of a month to the last of another as months: 1 Jan to 31 Oct 2024, с 1 января по 31
 * октября, 2024年1月1日至10月31日. Other spans of days are not a period of a figure.
 */
record DayRanges(Sentence sentence, DateNumbers numbers) {

    private static final int MONTHS = 12;

    /**
     * Day and its end.
     *
     * @param next the place after it
     */
    private record Day(int month, int day, int next) {
    }

    /**
     * Returns the months that begin here; null if none.
     *
     * @param yearBefore the year that precedes, 0 if none
     */
    MonthsReader.Read at(int place, int yearBefore) {
        Day first = day(place);
        if (first == null || first.day != 1) {
            return null;
        }
        DateNumbers.Value year = numbers.yearAfter(first.next);
        int joint = year == null ? first.next : year.next();
        if (!sentence.at(joint).isSign(PeriodReader.DASHES) && !sentence.at(joint).is(WordRole.RANGE_TO)) {
            return null;
        }
        DateNumbers.Value again = numbers.year(joint + 1);
        Day last = day(again == null ? joint + 1 : numbers.afterYearSign(again.next()));
        if (last == null) {
            return null;
        }
        DateNumbers.Value after = again == null ? numbers.yearAfter(last.next, year) : again;
        int firstYear = year == null ? yearBefore : year.number();
        int lastYear = after == null ? firstYear : after.number();
        int within = year != null && after == null ? year.number() : 0;
        int end = last.month + (firstYear > 0 && lastYear > firstYear ? MONTHS : 0);
        boolean whole = lastYear > 0 && last.day == YearMonth.of(lastYear, last.month).lengthOfMonth();
        return whole && first.month <= end ? new MonthsReader.Read(first.month, end, true, last.next, within) : null;
    }

    /** Returns the day and month, in either order, that begin here; null if none. */
    private Day day(int place) {
        int month = month(place);
        if (month > 0) {
            int next = sentence.at(place).kind() == ClaimToken.Kind.WORD ? afterName(place) : place + 2;
            return sentence.at(next).small() > 0 ? new Day(month, sentence.at(next).small(), afterDay(next)) : null;
        }
        int day = sentence.at(place).small();
        int name = afterDay(place);
        name = sentence.at(name).is(WordRole.OF) ? name + 1 : name;
        boolean named = day > 0 && sentence.at(name).kind() == ClaimToken.Kind.WORD && month(name) > 0;
        return named ? new Day(month(name), day, afterName(name)) : null;
    }

    /** Returns the month by its name, or by digits before its sign; 0 for none. */
    private int month(int place) {
        ClaimToken token = sentence.at(place);
        if (token.kind() == ClaimToken.Kind.WORD) {
            return token.of(WordRole.MONTH).map(Integer::valueOf).orElse(0);
        }
        boolean signed = token.isDigits() && token.small() <= MONTHS && sentence.at(place + 1).is(WordRole.MONTH_SIGN);
        return signed ? Math.max(0, token.small()) : 0;
    }

    private int afterName(int place) {
        return sentence.afterPoint(place + 1);
    }

    private int afterDay(int place) {
        int ending = sentence.afterHyphen(place + 1);
        boolean ordinal = !sentence.at(ending).spaced() && Days.ORDINAL_ENDINGS.contains(sentence.at(ending).text());
        int next = ordinal ? ending + 1 : place + 1;
        return sentence.at(next).is(WordRole.DAY_SIGN) ? next + 1 : next;
    }
}
