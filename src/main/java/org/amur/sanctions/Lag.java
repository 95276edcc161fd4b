package org.amur.sanctions;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.common.Texts;
import org.amur.date.PartialDate;

/**
 * The days from one date to another, as precisely as both are known: at least and at most. Negative where the second date
 * lies before the first.
 */
public final class Lag {

    private static final Pattern QUALIFIED = Pattern.compile("[~?%]");

    private final long least;
    private final long most;
    private final boolean about;

    Lag(long least, long most, boolean about) {
        this.least = least;
        this.most = most;
        this.about = about;
    }

    /** Empty if either date is open or unknown, or null. */
    public static Optional<Lag> between(PartialDate from, PartialDate to) {
        if (isOpen(from) || isOpen(to)) {
            return Optional.empty();
        }
        return Optional.of(new Lag(days(from.getLatest(), to.getEarliest()), days(from.getEarliest(), to.getLatest()),
                isQualified(from) || isQualified(to)));
    }

    /**
     * The days that have gone by from one date to a day: of a day still to come those until today in UTC, and none from a
     * date still to come.
     */
    public static Optional<Lag> soFar(PartialDate from, LocalDate day) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        if (!day.isAfter(today)) {
            return between(from, PartialDate.of(day));
        }
        return between(from, PartialDate.of(today))
                .map(lag -> new Lag(Math.max(0, lag.least), Math.max(0, lag.most), lag.about));
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

    /** For people: "12 days", "31 to 59 days", "about 3 days", "2 days before". */
    public String getText() {
        String days = isExact() ? Texts.get(least < 0 ? "sanctions.lag.before" : "sanctions.lag.days", Math.abs(least))
                : Texts.get("sanctions.lag.range", number(least), number(most));
        return about ? Texts.get("sanctions.lag.about", days) : days;
    }

    private static String number(long days) {
        String digits = NumberFormat.getIntegerInstance(Texts.locale()).format(Math.abs(days));
        return days < 0 ? "\u2212" + digits : digits;
    }

    public long getLeast() {
        return least;
    }

    public long getMost() {
        return most;
    }

    /** Whether both dates are known to the day. */
    public boolean isExact() {
        return least == most;
    }

    /** Whether a source gives one of the dates as approximate or doubtful, so that the days are no more than that. */
    public boolean isAbout() {
        return about;
    }
}
