package org.amur.trade.said;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.amur.trade.Period;

/**
 * Reads the periods in a sentence: in 2022, January–November 2023, за январь–июль 2024 года, 2024年1-7月, 前7个月. A day is the
 * day of something else, such as the publication. Quarters, and months that are not from January, are no period of a figure.
 */
final class PeriodReader {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int HALF = 6;

    private final Sentence sentence;
    private final NumberReader numbers;
    private final Set<Question> remarks;
    private final List<Found> found = new ArrayList<>();

    /** Months of a year; the year is 0 where it is not said, the first month where it is the whole year. */
    private record Found(int year, int first, int last, String quote) {
    }

    PeriodReader(Sentence sentence, Set<Question> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        numbers = new NumberReader(sentence);
    }

    Part<Period> read() {
        for (int place = 0; place < sentence.length();) {
            place = Math.max(place + 1, sentence.isTaken(place) ? 0 : period(place));
        }
        Set<Integer> years = new TreeSet<>();
        found.stream().filter(each -> each.year > 0).forEach(each -> years.add(each.year));
        Part.Gathering<Period> periods = new Part.Gathering<>();
        found.forEach(each -> add(each, years, periods));
        return periods.part();
    }

    private void add(Found each, Set<Integer> years, Part.Gathering<Period> periods) {
        if (each.first > 1 && each.last > each.first) {
            remarks.add(new Question(Doubt.NOT_FROM_JANUARY, each.quote));
        } else if (each.year > 0) {
            periods.add(each.quote, List.of(period(each, each.year)), List.of());
        } else if (years.isEmpty()) {
            remarks.add(new Question(Doubt.NO_YEAR, each.quote));
        } else {
            periods.add(each.quote, years.stream().map(year -> period(each, year)).toList(),
                    List.of(new Question(Doubt.YEAR_ELSEWHERE, each.quote)));
        }
    }

    private static Period period(Found each, int year) {
        return each.first == 0 ? Period.year(year) : Period.months(YearMonth.of(year, each.first), YearMonth.of(year, each.last));
    }

    /** Reads what begins here; returns the place after it, 0 if nothing does. */
    private int period(int place) {
        Token token = sentence.at(place);
        if (token.kind() == Token.Kind.DATE) {
            return isoMonth(place);
        }
        Value year = year(place);
        int start = year == null ? place : afterYearSign(year.next);
        int after = months(place, start, year == null ? 0 : year.number);
        if (after > 0) {
            return after;
        }
        if (year == null) {
            return 0;
        }
        if (isPartOfRange(place, year.next)) {
            return year.next;
        }
        found.add(new Found(year.number, 0, 0, sentence.quote(place, start)));
        return start;
    }

    private boolean isPartOfRange(int place, int next) {
        boolean after = sentence.at(next).isSign(DASHES + "/") && sentence.at(next + 1).isNumber();
        return after || sentence.at(place - 1).isSign(DASHES + "/") && sentence.at(place - 2).isNumber();
    }

    /** 2022-11, and 2022-01..2022-11 as Amur writes it. */
    private int isoMonth(int place) {
        boolean span = sentence.at(place + 1).isSign(".") && sentence.at(place + 2).isSign(".")
                && sentence.at(place + 3).kind() == Token.Kind.DATE;
        int end = span ? place + 4 : place + 1;
        try {
            Period period = Period.parse(sentence.quote(place, end));
            found.add(new Found(period.year(), period.first().getMonthValue(), period.last().getMonthValue(),
                    sentence.quote(place, end)));
        } catch (IllegalArgumentException aDayOrNoDate) {
            return end;
        }
        return end;
    }

    // ---- Months, after their year (2024年1-7月) or before it

    private int months(int place, int start, int yearBefore) {
        if (sentence.at(start).is(Role.QUARTER) || isNumbered(start, Role.QUARTER)) {
            int end = sentence.at(start).is(Role.QUARTER) ? start + 1 : start + 2;
            remarks.add(new Question(Doubt.QUARTER, sentence.quote(place, end)));
            return afterYear(end);
        }
        Months months = half(start);
        months = months == null ? firstMonths(start) : months;
        months = months == null ? span(start) : months;
        months = months == null ? month(start, yearBefore > 0) : months;
        if (months == null) {
            return 0;
        }
        int end = months.next;
        int year = yearBefore;
        Value yearAfter = yearBefore > 0 ? null : yearAfter(end);
        if (yearAfter != null) {
            year = yearAfter.number;
            end = afterYearSign(yearAfter.next);
        }
        boolean isDay = months.first == 0;
        if (!isDay && (year > 0 || months.standsAlone)) {
            found.add(new Found(year, months.first, months.last, sentence.quote(place, end)));
        }
        return end;
    }

    private boolean isNumbered(int place, Role role) {
        return sentence.at(place).isNumber() && sentence.at(place + 1).is(role) && sentence.at(place).small() <= HALF;
    }

    /** @param standsAlone whether it is surely a period where no year is said beside it; the first month is 0 for a day */
    private record Months(int first, int last, boolean standsAlone, int next) {
    }

    private Months half(int place) {
        if (sentence.at(place).is(Role.HALF_YEAR)) {
            boolean first = sentence.at(place).is(Role.HALF_YEAR, "1");
            return new Months(first ? 1 : HALF + 1, first ? HALF : MONTHS, true, place + 1);
        }
        return null;
    }

    /** The first seven months, 前7个月, за 11 месяцев. */
    private Months firstMonths(int place) {
        boolean first = sentence.at(place).is(Role.FIRST);
        Value count = count(first ? place + 1 : place);
        if (count == null || !sentence.at(count.next).is(Role.MONTHS)) {
            return null;
        }
        boolean russian = sentence.at(count.next).isCyrillic() && sentence.at(place - 1).is(Role.IN);
        boolean chinese = sentence.at(count.next).kind() == Token.Kind.HAN;
        boolean fromJanuary = first || russian;
        return fromJanuary && !(chinese && !first) ? new Months(1, count.number, true, sentence.afterPoint(count.next + 1)) : null;
    }

    /** January–July, с января по июль, 1-7月, 1月至7月. */
    private Months span(int place) {
        Month first = name(place);
        if (first == null) {
            return null;
        }
        boolean dash = sentence.at(first.next).isSign(DASHES) || sentence.at(first.next).is(Role.RANGE_TO);
        Month last = dash ? name(first.next + 1) : null;
        if (last == null || !last.signed || first.number > last.number || isDay(last.next)) {
            return null;
        }
        return new Months(first.number, last.number, true, last.next);
    }

    private Months month(int place, boolean yearBefore) {
        Month month = name(place);
        if (month == null || !month.signed) {
            return null;
        }
        boolean day = isDay(month.next) || isDayBefore(place);
        if (day) {
            int next = sentence.at(month.next).isNumber() && sentence.at(month.next).small() < FIRST_YEAR ? month.next + 1 : month.next;
            return new Months(0, 0, false, sentence.at(next).is(Role.DAY_SIGN) ? next + 1 : next);
        }
        boolean chinese = sentence.at(month.next - 1).kind() == Token.Kind.HAN;
        return new Months(month.number, month.number, yearBefore || chinese || sentence.at(place - 1).is(Role.IN), month.next);
    }

    /** A month; one in digits is one only by the sign after it, which in a span stands after the last. */
    private record Month(int number, boolean signed, int next) {
    }

    private Month name(int place) {
        Token token = sentence.at(place);
        if (token.of(Role.MONTH).isPresent()) {
            int next = sentence.at(place + 1).isSign(".") && !sentence.at(place + 1).spaced() && token.text().length() <= 4
                    ? place + 2 : place + 1;
            return new Month(Integer.parseInt(token.of(Role.MONTH).get()), true, next);
        }
        Value number = count(place);
        if (number == null || token.kind() == Token.Kind.WORD) {
            return null;
        }
        boolean signed = sentence.at(number.next).is(Role.MONTH_SIGN);
        return new Month(number.number, signed, signed ? number.next + 1 : number.next);
    }

    /** Whether a day of the month stands after it: January 12, 1月12日. */
    private boolean isDay(int place) {
        int day = sentence.at(place).small();
        boolean chinese = sentence.at(place + 1).is(Role.DAY_SIGN);
        return day >= 1 && day <= 31 && (chinese || sentence.at(place - 1).kind() == Token.Kind.WORD
                && !sentence.at(place + 1).is(Role.PERCENT) && !sentence.isTaken(place));
    }

    private boolean isDayBefore(int place) {
        int day = sentence.at(place - 1).small();
        return sentence.at(place).kind() == Token.Kind.WORD && day >= 1 && day <= 31 && !sentence.isTaken(place - 1);
    }

    // ---- Numbers

    private record Value(int number, int next) {
    }

    /** A whole number from 1 to 12, in digits or words. */
    private Value count(int place) {
        if (sentence.isTaken(place) || sentence.at(place).isNumber() && !sentence.at(place).isDigits()) {
            return null;
        }
        return numbers.at(place, Numeral.Comma.EITHER)
                .filter(number -> number.isWhole() && number.values().size() == 1 && number.power() == 0)
                .filter(number -> number.next() > place && number.values().get(0).precision() <= 2)
                .map(number -> new Value(number.values().get(0).intValue(), number.next()))
                .filter(value -> value.number >= 1 && value.number <= MONTHS).orElse(null);
    }

    /** A year in four digits, which may be Chinese ones: 二〇二三年. */
    private Value year(int place) {
        Token token = sentence.at(place);
        if (token.isNumber() && !token.glued() && isYear(token.small())) {
            return new Value(token.small(), place + 1);
        }
        StringBuilder digits = new StringBuilder();
        int next = place;
        for (; digits.length() < 4 && sentence.at(next).is(Role.HAN_DIGIT); next++) {
            digits.append(sentence.at(next).of(Role.HAN_DIGIT).orElseThrow());
        }
        Optional<Integer> year = Optional.of(digits.toString()).filter(text -> text.length() == 4).map(Integer::valueOf);
        boolean signed = sentence.at(next).is(Role.YEAR_SIGN);
        return year.isPresent() && signed && isYear(year.get()) ? new Value(year.get(), next) : null;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** The year after months, perhaps after "of", "in" or a comma. */
    private Value yearAfter(int place) {
        boolean word = sentence.at(place).is(Role.OF) || sentence.at(place).is(Role.IN) || sentence.at(place).isSign(",");
        Value year = year(word ? place + 1 : place);
        return year == null || sentence.isTaken(year.next - 1) ? null : year;
    }

    private int afterYearSign(int place) {
        int next = place;
        while (sentence.at(next).is(Role.YEAR_SIGN)) {
            next++;
        }
        return next;
    }

    private int afterYear(int place) {
        Value year = yearAfter(place);
        return year == null ? place : afterYearSign(year.next);
    }
}
