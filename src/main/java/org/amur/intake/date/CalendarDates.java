package org.amur.intake.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

import org.amur.text.PartialDate;

/** Resolves phrases of the calendar: days, months, quarters, halves, seasons, years, decades, ranges and their parts. */
final class CalendarDates {

    private static final Set<String> SMALLER = Set.of("m", "d", "q", "h", "s", "first", "k");
    private static final Set<String> NAMED = Set.of("y", "y2", "m", "d", "q", "h", "s", "first", "c", "c2", "ry");
    /** A year so long before the publication dates history, not the other days of the sentence. */
    private static final int OLD = 5;
    private static final int FIRST_SEASON = 20;
    private static final int FIRST_QUARTER = 32;
    private static final int MIDDLE = 15;
    private static final int THIRDS = 3;

    private final DateWords words;
    private final DateContext context;

    CalendarDates(DateWords words, DateContext context) {
        this.words = words;
        this.context = context;
    }

    /** Tells whether a phrase names a year and nothing within it. */
    static boolean isYearAlone(DateWords words) {
        return SMALLER.stream().noneMatch(words::has);
    }

    /** Tells whether a phrase names any part of the calendar. */
    static boolean isNamed(DateWords words) {
        return NAMED.stream().anyMatch(words::has);
    }

    static String quarter(int year, int quarter) {
        return year + "-" + (FIRST_QUARTER + quarter);
    }

    /** Returns the first, second or last ten days of a month in EDTF, as Chinese counts them. */
    static String tenDays(String month, int third) {
        int first = 10 * (third - 1) + 1;
        return set(month, first, third < THIRDS ? first + 9 : YearMonth.parse(month).lengthOfMonth());
    }

    private static String set(String whole, int first, int last) {
        return String.format(Locale.ROOT, "[%s-%02d..%s-%02d]", whole, first, whole, last);
    }

    /** Returns the date; null if there is no such date, or its year is not known. */
    ResolvedDate resolve() {
        if (words.has("c") || words.has("c2")) {
            return ResolvedDate.of((words.has("c") ? "" : "19") + words.value(words.has("c") ? "c" : "c2") + "X", DateRule.WRITTEN_DATE);
        }
        if (words.has("d") && !words.has("m")) {
            return dayOfMonth();
        }
        Integer year = year();
        String date = year == null ? null : words.isRange() ? range(year) : single(year);
        return date == null ? null : ResolvedDate.of(date, rule());
    }

    private DateRule rule() {
        if (words.has("y") || words.has("y2")) {
            return DateRule.WRITTEN_DATE;
        }
        return words.has("ry") || words.has("dir") ? DateRule.FROM_PUBLICATION : DateRule.YEAR_OF_PUBLICATION;
    }

    private String single(int year) {
        if (words.has("first")) {
            return words.value("first") == 1 ? month(year, 1) : month(year, 1) + "/" + month(year, words.value("first"));
        }
        if (words.has("h") && words.has("m")) {
            return half(month(year, words.value("m")), words.value("h"));
        }
        if (words.has("h")) {
            return words.value("h") == 1 ? month(year, 1) + "/" + month(year, 6) : month(year, 7) + "/" + month(year, 12);
        }
        if (words.has("q")) {
            return quarter(year, words.value("q"));
        }
        if (words.has("s")) {
            return year + "-" + (FIRST_SEASON + words.value("s"));
        }
        String whole = words.has("m") ? month(year, words.value("m")) : String.valueOf(year);
        if (words.has("k")) {
            int last = 7 * words.value("k");
            return set(whole, last - 6, last);
        }
        if (words.has("third")) {
            return tenDays(whole, words.value("third"));
        }
        return words.has("d") ? day(year, words.value("m"), words.value("d")) : whole;
    }

    private static String half(String month, int half) {
        return half == 1 ? set(month, 1, MIDDLE) : set(month, MIDDLE + 1, YearMonth.parse(month).lengthOfMonth());
    }

    /** Returns an interval; null for dates joined by “and” that are not adjacent. */
    private String range(int year) {
        int lastMonth = words.has("m2") ? words.value("m2") : words.has("m") ? words.value("m") : 0;
        boolean crosses = words.has("m2") && lastMonth < words.value("m");
        int lastYear = words.has("y2") ? words.value("y2") : crosses ? year + 1 : year;
        String first = single(year);
        String last = String.valueOf(lastYear);
        if (words.has("d2")) {
            last = day(lastYear, lastMonth, words.value("d2"));
        } else if (lastMonth > 0) {
            last = month(lastYear, lastMonth);
        }
        boolean adjacent = PartialDate.parse(first).getLatest().plusDays(1).equals(PartialDate.parse(last).getEarliest());
        return words.has("and") && !adjacent ? null : first + "/" + last;
    }

    private static String month(int year, int month) {
        return YearMonth.of(year, month).toString();
    }

    private static String day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toString();
    }

    /** Returns the year as written, or as publication, sentence and tense give it; null if unknown. */
    private Integer year() {
        if (words.has("y")) {
            return words.value("y");
        }
        if (words.has("y2")) {
            return words.has("m2") && words.has("m") && words.value("m2") < words.value("m") ? words.value("y2") - 1 : words.value("y2");
        }
        boolean recent = context.published() == null || context.year() > context.published().getYear() - OLD;
        if (context.year() > 0 && recent && words.has("m") && !words.has("ry") && !words.has("dir")) {
            return context.year();
        }
        if (context.published() == null) {
            return null;
        }
        boolean history = context.last() != null && context.last().getYear() <= context.published().getYear() - OLD;
        if (history && !words.has("ry") && !words.has("dir")) {
            return context.last().getYear();
        }
        return words.has("ry")
                ? Integer.valueOf(context.published().getYear() + words.value("ry"))
                : Integer.valueOf(new YearGuess(words, context).year());
    }

    /** Returns the day of the month named last in the text, or of the month whose day is nearest to the publication. */
    private ResolvedDate dayOfMonth() {
        LocalDate near = words.has("rm") || context.last() == null || context.published() == null ? context.published() : context.last();
        if (near == null) {
            return null;
        }
        YearMonth month = YearMonth.from(near).plusMonths(words.has("rm") ? words.value("rm") : 0);
        if (!words.has("rm")) {
            YearMonth before = month.minusMonths(1);
            boolean closer = words.value("d") <= before.lengthOfMonth()
                    && ChronoUnit.DAYS.between(near, month.atDay(words.value("d"))) > 15;
            month = closer ? before : month;
        }
        String first = month.atDay(words.value("d")).toString();
        return ResolvedDate.of(words.has("d2") ? first + "/" + month.atDay(words.value("d2")) : first, DateRule.YEAR_OF_PUBLICATION);
    }
}
