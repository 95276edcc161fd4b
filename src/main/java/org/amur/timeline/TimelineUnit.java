package org.amur.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.amur.text.PartialDate;

/** Width of a column in which records are counted. */
enum TimelineUnit {
    DAY(100), WEEK(2 * 366), MONTH(30 * 366), YEAR(Integer.MAX_VALUE);

    private final int mostDays;

    TimelineUnit(int mostDays) {
        this.mostDays = mostDays;
    }

    /** Returns the unit for a range of days: some hundreds of columns at most. */
    static TimelineUnit of(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        TimelineUnit unit = DAY;
        while (days > unit.mostDays) {
            unit = values()[unit.ordinal() + 1];
        }
        return unit;
    }

    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** Returns the last day. */
    LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> start.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    String display(LocalDate start, Locale locale) {
        String text = switch (this) {
            case DAY -> start.toString();
            case WEEK -> start + "/" + end(start);
            case MONTH -> start.toString().substring(0, 7);
            case YEAR -> start.toString().substring(0, 4);
        };
        return PartialDate.parse(text).display(locale);
    }
}
