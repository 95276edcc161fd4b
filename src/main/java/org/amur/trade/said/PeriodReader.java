package org.amur.trade.said;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.amur.trade.Period;

/**
 * Reads the periods in a sentence: in 2022, January–November 2023, за январь–июль 2024 года, 2024年1-7月, 前7个月. A day is the
 * day of something else, such as the publication. Quarters, and months that are not from January, are no period of a figure.
 */
final class PeriodReader {

    static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~";
    private static final int MOST_QUARTERS = 6;

    private final Sentence sentence;
    private final DateNumbers numbers;
    private final MonthsReader months;
    private final Set<Question> remarks;
    private final List<Found> found = new ArrayList<>();

    /** Months of a year; the year is 0 where it is not said, the first month where it is the whole year. */
    private record Found(int year, int first, int last, String quote) {
    }

    PeriodReader(Sentence sentence, Set<Question> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        numbers = new DateNumbers(sentence);
        months = new MonthsReader(sentence, numbers);
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
        if (sentence.at(place).kind() == Token.Kind.DATE) {
            return isoMonth(place);
        }
        DateNumbers.Value year = numbers.year(place);
        int start = year == null ? place : numbers.afterYearSign(year.next());
        int after = months(place, start, year == null ? 0 : year.number());
        if (after > 0) {
            return after;
        }
        if (year == null) {
            return 0;
        }
        if (isPartOfRange(place, year.next())) {
            return year.next();
        }
        found.add(new Found(year.number(), 0, 0, sentence.quote(place, start)));
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

    /** Months, after their year (2024年1-7月) or before it. */
    private int months(int place, int start, int yearBefore) {
        int quarter = afterQuarter(start);
        if (quarter > 0) {
            DateNumbers.Value year = numbers.yearAfter(quarter);
            remarks.add(new Question(Doubt.QUARTER, sentence.quote(place, quarter)));
            return year == null ? quarter : year.next();
        }
        MonthsReader.Read read = months.at(start, yearBefore > 0);
        if (read == null) {
            return 0;
        }
        DateNumbers.Value yearAfter = yearBefore > 0 ? null : numbers.yearAfter(read.next());
        int year = yearAfter == null ? yearBefore : yearAfter.number();
        int end = yearAfter == null ? read.next() : yearAfter.next();
        if (!read.isDay() && (year > 0 || read.standsAlone())) {
            found.add(new Found(year, read.first(), read.last(), sentence.quote(place, end)));
        }
        return end;
    }

    /** The place after the quarter that begins here, 0 if none does. */
    private int afterQuarter(int place) {
        if (sentence.at(place).is(Role.QUARTER)) {
            return place + 1;
        }
        boolean numbered = sentence.at(place).isNumber() && sentence.at(place).small() <= MOST_QUARTERS;
        return numbered && sentence.at(place + 1).is(Role.QUARTER) ? place + 2 : 0;
    }
}
