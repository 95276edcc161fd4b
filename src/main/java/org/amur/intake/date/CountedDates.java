package org.amur.intake.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.amur.text.PartialDate;

/** Resolves phrases that count from the day of publication or from a date of the text: today, last week, 20 days later. */
final class CountedDates {

    private static final int DAYS_OF_WEEK = 7;
    private static final ChronoUnit[] UNITS = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS, ChronoUnit.DECADES};

    private CountedDates() {
    }

    /** Returns the date of a phrase; null if it does not count, or not from a known day. */
    static ResolvedDate resolve(DateWords words, DateContext context) {
        LocalDate published = context.published();
        LocalDate counted = context.counted();
        if (words.has("ad")) {
            return counted == null
                    ? null
                    : ResolvedDate.of(
                            counted.plusDays(words.value("ad")),
                            context.last() == null ? DateRule.FROM_PUBLICATION : DateRule.FROM_DATE);
        }
        if (words.has("later") || words.has("earlier") || words.has("in")) {
            boolean inYears = words.has("u") && UNITS[words.value("u") - 1] == ChronoUnit.YEARS;
            boolean ofYears = inYears && !words.has("in") && context.lastYear() != null;
            boolean fromText = context.last() != null || ofYears;
            LocalDate from = ofYears ? context.lastYear() : counted;
            return from == null
                    ? null
                    : shifted(
                            words,
                            from,
                            words.has("earlier") ? -1 : 1,
                            fromText ? DateRule.FROM_DATE : DateRule.FROM_PUBLICATION);
        }
        if (published == null) {
            return null;
        }
        if (words.has("rd")) {
            return ResolvedDate.of(published.plusDays(words.value("rd")), DateRule.FROM_PUBLICATION);
        }
        if (words.has("we")) {
            LocalDate saturday = saturday(words.value("we"), published, context.future());
            return ResolvedDate.within(saturday, saturday.plusDays(1), DateRule.FROM_PUBLICATION);
        }
        if (words.has("ago")) {
            return shifted(words, published, -1, DateRule.FROM_PUBLICATION);
        }
        if (words.has("w")) {
            return ResolvedDate.of(weekday(words, published, context.future() || words.has("due")), DateRule.WEEKDAY);
        }
        if (words.has("by")) {
            return new ResolvedDate(PartialDate.by(published), DateRule.FROM_PUBLICATION);
        }
        return words.has("since") ? ResolvedDate.of("[" + published + "..]", DateRule.FROM_PUBLICATION) : period(words, published, context.future());
    }

    /** Returns the day, or the month or year if the unit is as long; a few units are any number from one to seven. */
    private static ResolvedDate shifted(DateWords words, LocalDate from, int sign, DateRule rule) {
        ChronoUnit unit = UNITS[words.value("u") - 1];
        if (words.has("few")) {
            LocalDate one = from.plus(sign, unit);
            LocalDate several = from.plus((long) sign * DAYS_OF_WEEK, unit);
            boolean inMonth = YearMonth.from(one).equals(YearMonth.from(several));
            LocalDate first = sign < 0 ? several : one;
            return inMonth
                    ? ResolvedDate.of(YearMonth.from(one).toString(), rule)
                    : ResolvedDate.within(first, sign < 0 ? one : several, rule);
        }
        LocalDate day = from.plus((long) sign * (words.has("n") ? words.value("n") : 1), unit);
        return switch (unit) {
            case DAYS -> ResolvedDate.of(day, rule);
            case WEEKS -> ResolvedDate.within(monday(day), monday(day).plusDays(DAYS_OF_WEEK - 1), rule);
            case MONTHS -> ResolvedDate.of(YearMonth.from(day).toString(), rule);
            default -> ResolvedDate.of(String.valueOf(day.getYear()), rule);
        };
    }

    /** Returns the day of a week named with it; else the last one until the publication, or the next one. */
    private static LocalDate weekday(DateWords words, LocalDate published, boolean future) {
        DayOfWeek day = DayOfWeek.of(words.value("w"));
        if (words.has("rw")) {
            return monday(published).plusWeeks(words.value("rw")).with(TemporalAdjusters.nextOrSame(day));
        }
        if (words.has("dir")) {
            return switch (words.value("dir")) {
                case 1 -> published.with(TemporalAdjusters.next(day));
                case 0 -> monday(published).with(TemporalAdjusters.nextOrSame(day));
                default -> published.with(TemporalAdjusters.previous(day));
            };
        }
        return published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** Returns the Saturday of the last or next weekend; 0 means the one that fits the tense. */
    private static LocalDate saturday(int direction, LocalDate published, boolean future) {
        boolean next = direction > 0 || direction == 0 && future;
        return published.with(
                next
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Returns this, the last or the next week, month, quarter or year, or the part of it before or after the publication. */
    private static ResolvedDate period(DateWords words, LocalDate published, boolean future) {
        if (words.has("rw")) {
            LocalDate first = monday(published).plusWeeks(words.value("rw"));
            boolean isPast = words.value("rw") == 0 && !future && !words.has("sofar");
            return part(words, first, isPast ? published : first.plusDays(DAYS_OF_WEEK - 1), published, null);
        }
        if (words.has("rm") && !words.has("m") && !words.has("d")) {
            YearMonth month = YearMonth.from(published).plusMonths(words.value("rm"));
            return part(words, month.atDay(1), month.atEndOfMonth(), published, month.toString());
        }
        if (words.has("rq")) {
            LocalDate first = published.plusMonths(3L * words.value("rq"));
            return ResolvedDate.of(CalendarDates.quarter(first.getYear(), (first.getMonthValue() + 2) / 3), DateRule.FROM_PUBLICATION);
        }
        if (words.has("ry") && CalendarDates.isYearAlone(words)) {
            int year = published.getYear() + words.value("ry");
            return part(words, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), published, String.valueOf(year));
        }
        return null;
    }

    /** Returns a period, or its part; null as its name means one of its days. */
    private static ResolvedDate part(DateWords words, LocalDate first, LocalDate last, LocalDate published, String name) {
        DateRule rule = DateRule.FROM_PUBLICATION;
        if (words.has("sofar")) {
            return words.value("sofar") < 0
                    ? ResolvedDate.within(first, published.minusDays(1), rule)
                    : ResolvedDate.within(published.plusDays(1), last, rule);
        }
        if (words.has("third")) {
            return ResolvedDate.of(CalendarDates.tenDays(name, words.value("third")), rule);
        }
        return name == null ? ResolvedDate.within(first, last, rule) : ResolvedDate.of(name, rule);
    }
}
