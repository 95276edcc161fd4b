package org.amur.figure.value;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Months that a figure counts: one month, a year, or January to a month ("cumulative"; China publishes January and
 * February only so). Written {@code 2022-11}, {@code 2022}, {@code 2022-01..2022-05}. A year and its January to
 * December are two periods, as sources state either, and one {@link #whole}. January alone is a month.
 */
public record Period(Kind kind, YearMonth first, YearMonth last) implements Comparable<Period>, Serializable {

    public enum Kind {
        MONTH, YEAR, CUMULATIVE,
        /** Several months not from January: a difference of cumulative figures, never stated by a source. */
        SPAN
    }

    private static final int EARLIEST_YEAR = 1900;
    private static final int DECEMBER = 12;
    private static final String MONTH = "\\d{4}-\\d{2}";
    private static final Pattern NOTATION =
            Pattern.compile("(?<year>\\d{4})|(?<first>" + MONTH + ")(?:\\.\\.(?<last>" + MONTH + "))?");
    private static final Comparator<Period> BY_TIME = Comparator.comparing(Period::first)
            .thenComparing(Period::last).thenComparing(Period::kind);

    public Period {
        if (first.getYear() != last.getYear() || last.isBefore(first)) {
            throw new IllegalArgumentException("Not months of one year, in order: " + first + ".." + last);
        }
        boolean one = first.equals(last);
        boolean fromJanuary = first.getMonthValue() == 1;
        boolean fits = switch (kind) {
            case MONTH -> one;
            case YEAR -> fromJanuary && last.getMonthValue() == DECEMBER;
            case CUMULATIVE -> fromJanuary && !one;
            case SPAN -> !fromJanuary && !one;
        };
        if (!fits) {
            throw new IllegalArgumentException("No " + kind + ": " + first + ".." + last);
        }
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, YearMonth.of(year, 1), YearMonth.of(year, DECEMBER));
    }

    public static Period month(int year, int month) {
        return months(YearMonth.of(year, month), YearMonth.of(year, month));
    }

    /** Returns January to the given month. */
    public static Period cumulative(int year, int lastMonth) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, lastMonth));
    }

    /** Returns the months from the first to the last, as one month, cumulative or a span. */
    public static Period months(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return new Period(Kind.MONTH, first, last);
        }
        return new Period(first.getMonthValue() == 1 ? Kind.CUMULATIVE : Kind.SPAN, first, last);
    }

    /**
     * Reads the notation of {@link #toString}.
     *
     * @throws IllegalArgumentException if it is not a valid period: {@code 2022-13}, {@code 2022-05..2022-01}
     */
    @JsonCreator
    public static Period parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a period: " + text);
        }
        Period period = matcher.group("year") == null ? months(matcher) : year(Integer.parseInt(matcher.group("year")));
        if (period.year() < EARLIEST_YEAR) {
            throw new IllegalArgumentException("Before " + EARLIEST_YEAR + ": " + text);
        }
        return period;
    }

    private static Period months(Matcher matcher) {
        try {
            YearMonth first = YearMonth.parse(matcher.group("first"));
            String last = matcher.group("last");
            return months(first, last == null ? first : YearMonth.parse(last));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period: " + matcher.group(), e);
        }
    }

    public LocalDate start() {
        return first.atDay(1);
    }

    /** Returns the last day, included. */
    public LocalDate end() {
        return last.atEndOfMonth();
    }

    public int year() {
        return first.getYear();
    }

    public int monthCount() {
        return last.getMonthValue() - first.getMonthValue() + 1;
    }

    public Stream<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(monthCount());
    }

    /** Returns the year for its January to December, which is the same months; any other period unchanged. */
    public Period whole() {
        return kind == Kind.CUMULATIVE && last.getMonthValue() == DECEMBER ? year(year()) : this;
    }

    /** Returns the base period of growth: the same months a year before. */
    public Period sameMonthsOfYearBefore() {
        return new Period(kind, first.minusYears(1), last.minusYears(1));
    }

    /** Tells whether a month is in both periods. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    /** Returns the text for readers: "2022", "November 2022", "January–November 2022". */
    public String display(Locale locale) {
        return display(locale, "LLLL");
    }

    /** Returns the short text for a chart's axis: "2022", "Nov 2022", "Jan–Nov 2022". */
    public String displayShort(Locale locale) {
        return display(locale, "LLL");
    }

    private String display(Locale locale, String monthPattern) {
        if (kind == Kind.YEAR) {
            return String.valueOf(year());
        }
        String end = DateTimeFormatter.ofPattern(monthPattern + " uuuu", locale).format(last);
        return kind == Kind.MONTH ? end : DateTimeFormatter.ofPattern(monthPattern, locale).format(first) + '–' + end;
    }

    /** Returns the notation that {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return switch (kind) {
            case YEAR -> String.valueOf(year());
            case MONTH -> first.toString();
            case CUMULATIVE, SPAN -> first + ".." + last;
        };
    }
}
