package org.amur.sanctions;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.text.PartialDate;
import org.amur.web.Texts;

/**
 * Days between two dates, in their precision: minimum and maximum, or only a minimum if the first date has no lower
 * bound. Negative if the second date precedes the first.
 *
 * @param most maximum; null if there is none
 * @param about whether a source states one of the dates as approximate or uncertain
 */
public record Lag(long least, Long most, boolean about) {

    private static final Pattern QUALIFIED = Pattern.compile("[~?%]");

    /** Returns the days; empty if either date is open, unknown or null. */
    public static Optional<Lag> between(PartialDate from, PartialDate to) {
        if (isOpen(from) || isOpen(to)) {
            return Optional.empty();
        }
        return Optional.of(new Lag(days(from.getLatest(), to.getEarliest()), days(from.getEarliest(), to.getLatest()),
                isQualified(from) || isQualified(to)));
    }

    /**
     * Returns the days from a date to a day: to today (UTC) if the day is in the future, and none from a date in the
     * future. For a date with an upper bound only, it is a minimum.
     */
    public static Optional<Lag> soFar(PartialDate from, LocalDate day) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate until = day.isAfter(today) ? today : day;
        if (from != null && from.getEarliest() == null && from.getLatest() != null) {
            return Optional.of(new Lag(days(from.getLatest(), until), null, isQualified(from))).filter(lag -> lag.least > 0);
        }
        Optional<Lag> lag = between(from, PartialDate.of(until));
        return until.equals(day) ? lag : lag.map(known -> new Lag(Math.max(0, known.least), Math.max(0, known.most), known.about));
    }

    private static boolean isOpen(PartialDate date) {
        return date == null || date.getEarliest() == null || date.getLatest() == null;
    }

    private static boolean isQualified(PartialDate date) {
        return QUALIFIED.matcher(date.getEdtf()).find();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Returns the text: "12 days", "31 to 59 days", "at least 12 days", "about 3 days", "2 days before". */
    public String getText() {
        String form = about ? "about" : "exact";
        if (most == null) {
            return Texts.get("tracker.lag.atLeast", least, form);
        }
        return isExact() ? Texts.get(least < 0 ? "tracker.lag.before" : "tracker.lag.days", Math.abs(least), form)
                : Texts.get("tracker.lag.range", number(least), number(most), form);
    }

    private static String number(long days) {
        String digits = NumberFormat.getIntegerInstance(Texts.locale()).format(Math.abs(days));
        return days < 0 ? "\u2212" + digits : digits;
    }

    /** Returns true if it is shorter than another: by the maximum, or by the minimum if one has no maximum. */
    public boolean isShorterThan(Lag other) {
        return most == null || other.most == null ? least < other.least : most < other.most;
    }

    /** Returns true if both dates are precise to the day. */
    public boolean isExact() {
        return most != null && least == most;
    }
}
