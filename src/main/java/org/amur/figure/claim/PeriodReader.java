package org.amur.figure.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.figure.value.Period;

/**
 * Reads the periods in a sentence: in 2022, January–November 2023, за январь–июль 2024 года, 2024年1-7月, 前7个月. A day
 * dates something else, such as the publication. Quarters and months not from January are not periods of a figure.
 */
final class PeriodReader {

    static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~";

    private final Sentence sentence;
    private final DateNumbers numbers;
    private final MonthsReader months;
    private final QuartersReader quarters;
    private final PeriodRoleReader bearings;
    private final PartOfPeriod unspecified;
    private final Set<ClaimQuestion> remarks;
    private final List<Found> found = new ArrayList<>();
    private final List<YearlessPart> parts = new ArrayList<>();
    private final List<StatedPeriod> stated = new ArrayList<>();

    /**
     * Months of a year.
     *
     * @param year 0 if not stated
     * @param first 0 for the whole year
     * @param last more than 12 if in a later year
     */
    private record Found(int year, int first, int last, int place, int end, String quote, PeriodRole bearing) {

        private boolean isMonth() {
            return first > 0 && first == last;
        }

        private Stream<Period> in(int saidYear) {
            if (first == 0) {
                return Stream.of(Period.year(saidYear));
            }
            Period alone = Period.months(YearMonth.of(saidYear, first), YearMonth.of(saidYear, last));
            return bearing == PeriodRole.TILL ? Stream.of(alone, Period.cumulative(saidYear, last)) : Stream.of(alone);
        }
    }

    /** Days, months or quarters without a year: perhaps all that a year in the sentence stands for. */
    private record YearlessPart(int place, String quote) {
    }

    PeriodReader(Sentence sentence, Set<ClaimQuestion> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        numbers = new DateNumbers(sentence);
        months = new MonthsReader(sentence, numbers);
        quarters = new QuartersReader(sentence, numbers);
        bearings = new PeriodRoleReader(sentence, numbers);
        unspecified = new PartOfPeriod(sentence);
    }

    ParsedPart<Period> read() {
        for (int place = 0; place < sentence.length();) {
            place = Math.max(place + 1, sentence.isTaken(place) ? 0 : period(place));
        }
        Set<Integer> years = new TreeSet<>();
        found.stream().filter(each -> each.year > 0 && each.bearing != PeriodRole.COMPARED).forEach(each -> years.add(each.year));
        ParsedPart.Gathering<Period> periods = new ParsedPart.Gathering<>();
        found.forEach(each -> add(each, years, periods));
        stated.sort(Comparator.comparingInt(StatedPeriod::place));
        return periods.part();
    }

    /** Returns all periods, also those that a figure cannot have, in the order of the text. */
    List<StatedPeriod> stated() {
        return stated;
    }

    private void add(Found each, Set<Integer> years, ParsedPart.Gathering<Period> periods) {
        if (each.bearing.isOther()) {
            List<Period> compared = each.year > 0 && each.last <= DateNumbers.MONTHS ? each.in(each.year).toList() : List.of();
            refuse(each.bearing.doubt(), each, compared);
        } else if (each.first > 1 && each.last > each.first || each.last > DateNumbers.MONTHS) {
            refuse(Doubt.NOT_FROM_JANUARY, each, List.of());
        } else if (each.year == 0 && years.isEmpty()) {
            refuse(Doubt.NO_YEAR, each, List.of());
        } else {
            Stream<ClaimQuestion> own = Stream.of(each.bearing.doubt(), each.year == 0 ? Doubt.YEAR_ELSEWHERE : null)
                    .filter(Objects::nonNull).map(doubt -> new ClaimQuestion(doubt, each.quote));
            List<ClaimQuestion> questions = Stream.concat(own, partOf(each)).toList();
            Set<Integer> possible = each.year == 0 ? years : Set.of(each.year);
            List<Period> meanings = possible.stream().flatMap(each::in).toList();
            periods.add(each.quote, meanings, questions);
            stated.add(new StatedPeriod(each.place, each.end, each.quote, meanings, questions, false, each.isMonth()));
        }
    }

    private void refuse(Doubt doubt, Found found, List<Period> meanings) {
        boolean other = found.bearing.isOther() && found.bearing != PeriodRole.SINCE;
        refuse(new ClaimQuestion(doubt, found.quote), new StatedPeriod(found.place, found.end, found.quote, meanings,
                List.of(new ClaimQuestion(doubt, found.quote)), other, found.isMonth()));
    }

    private void refuse(Doubt doubt, String words, int from, int to) {
        ClaimQuestion question = new ClaimQuestion(doubt, words);
        refuse(question, new StatedPeriod(from, to, words, List.of(), List.of(question), false, false));
    }

    private void refuse(ClaimQuestion question, StatedPeriod period) {
        remarks.add(question);
        stated.add(period);
    }

    /** Returns a question if the year may only qualify a part: December trade in 2024, in 2022 through November. */
    private Stream<ClaimQuestion> partOf(Found year) {
        return parts.stream().filter(part -> year.first == 0 && sentence.isOneSentence(part.place, year.place)).limit(1)
                .map(part -> new ClaimQuestion(Doubt.YEAR_ELSEWHERE, part.quote));
    }

    /** Reads the period that begins here; returns the place after it, 0 if there is none. */
    private int period(int place) {
        if (sentence.at(place).kind() == ClaimToken.Kind.DATE) {
            return isoMonth(place);
        }
        DateNumbers.Value year = numbers.year(place);
        int start = year == null ? place : numbers.afterYearSign(year.next());
        int after = months(place, start, year == null ? 0 : year.number());
        if (after > 0) {
            return after;
        }
        if (year == null) {
            addCount(place);
            return 0;
        }
        if (isPartOfRange(place, year.next())) {
            return year.next();
        }
        int afterYears = afterYears(place, start);
        if (afterYears > 0) {
            refuse(Doubt.SINCE, sentence.quote(place, afterYears), place, afterYears);
            return afterYears;
        }
        find(year.number(), 0, 0, place, start);
        return start;
    }

    private void find(int year, int first, int last, int from, int to) {
        PeriodRole bearing = first == 0 ? bearings.ofYear(from, to)
                : first == last ? bearings.ofMonth(from, to, first) : ofSpan(from, to);
        Optional<String> part = first == last && !bearing.isOther() ? unspecified.of(from, to, first == 0) : Optional.empty();
        part.ifPresentOrElse(words -> refuse(Doubt.PART_OF_PERIOD, words, from, to),
                () -> found.add(new Found(year, first, last, from, to, sentence.quote(from, to), bearing)));
        addPart(year, from, to, bearing);
    }

    private void addPart(int year, int from, int to, PeriodRole bearing) {
        if (year == 0 && (!bearing.isOther() || bearing == PeriodRole.END_OF_OTHERS)) {
            parts.add(new YearlessPart(from, sentence.quote(from, to)));
        }
    }

    /** Adds a count of months that does not begin a period: for 2022 (11 months). */
    private void addCount(int place) {
        DateNumbers.Value count = sentence.at(place - 1).isSign("(") ? numbers.count(place) : null;
        if (count != null && count.number() < DateNumbers.MONTHS && sentence.at(count.next()).is(WordRole.MONTHS)) {
            parts.add(new YearlessPart(place, sentence.quote(place, count.next() + 1)));
        }
    }

    private PeriodRole ofSpan(int from, int to) {
        PeriodRole bearing = bearings.ofSpan(from, to);
        return bearing == PeriodRole.COUNTED && quarters.mayBeChange(from, to) ? PeriodRole.PERHAPS_COMPARED : bearing;
    }

    private boolean isPartOfRange(int place, int next) {
        boolean after = sentence.at(next).isSign(DASHES + "/") && sentence.at(next + 1).isNumber();
        return after || sentence.at(place - 1).isSign(DASHES + "/") && sentence.at(place - 2).isNumber();
    }

    /** Returns the place after a span of years, 0 if there is none: from 2022 to 2024, с 2022 по 2024 год. */
    private int afterYears(int place, int start) {
        boolean between = sentence.at(place - 1).is(WordRole.BETWEEN) && sentence.at(start).is(WordRole.AND);
        DateNumbers.Value last = between || sentence.at(start).is(WordRole.RANGE_TO) ? numbers.year(start + 1) : null;
        return last == null || sentence.isTaken(start + 1) ? 0 : numbers.afterYearSign(last.next());
    }

    /** Reads 2022-11, and 2022-01..2022-11 in Amur's notation. */
    private int isoMonth(int place) {
        boolean span = sentence.at(place + 1).isSign(".") && sentence.at(place + 2).isSign(".")
                && sentence.at(place + 3).kind() == ClaimToken.Kind.DATE;
        int end = span ? place + 4 : place + 1;
        try {
            Period period = Period.parse(sentence.quote(place, end));
            find(period.year(), period.first().getMonthValue(), period.last().getMonthValue(), place, end);
        } catch (IllegalArgumentException aDayOrNoDate) {
            return end;
        }
        return end;
    }

    /** Reads months, after their year (2024年1-7月) or before it. */
    private int months(int place, int start, int yearBefore) {
        QuartersReader.Read quarter = quarters.at(start, yearBefore > 0);
        if (quarter != null && !quarter.isFromJanuary()) {
            DateNumbers.Value year = numbers.yearAfter(quarter.next());
            String quote = sentence.quote(place, quarter.next());
            refuse(Doubt.QUARTER, quote, place, quarter.next());
            addPart(year == null ? yearBefore : year.number(), place, quarter.next(), PeriodRole.COUNTED);
            return year == null ? quarter.next() : year.next();
        }
        MonthsReader.Read read = quarter != null ? quarter.months() : months.at(start, yearBefore);
        if (read == null) {
            return 0;
        }
        DateNumbers.Value yearAfter = yearBefore > 0 || read.year() > 0 ? null : numbers.yearAfter(afterBrackets(place, read));
        int year = yearAfter == null ? Math.max(yearBefore, read.year()) : yearAfter.number();
        int end = yearAfter == null ? read.next() : yearAfter.next();
        if (!read.isDay() && (year > 0 || read.standsAlone())) {
            find(year, read.first(), read.last(), place, end);
        } else if (isName(place)) {
            PeriodRole bearing = bearings.ofMonth(place, end, read.first());
            boolean counts = !read.isDay() || bearing == PeriodRole.TILL || sentence.at(place - 1).is(WordRole.RANGE_TO);
            addPart(counts ? year : -1, place, end, bearing);
        }
        return end;
    }

    /** Matches December and декабрь, but not the verbs may and march. */
    private boolean isName(int month) {
        return sentence.at(month).isCyrillic() || Character.isUpperCase(sentence.quote(month).charAt(0));
    }

    /** Returns the place of the year of the months, after them or their brackets, as in Q4 (October–December) 2024. */
    private int afterBrackets(int place, MonthsReader.Read read) {
        boolean span = read.last() > read.first();
        boolean inBrackets = sentence.at(place - 1).isSign("(") && sentence.at(read.next()).isSign(")");
        return span && inBrackets ? read.next() + 1 : read.next();
    }
}
