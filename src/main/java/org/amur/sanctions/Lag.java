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
 * The days from one date to another, as precisely as both are known: at least and at most, or at least alone where nobody knows
 * since when. Negative where the second date lies before the first.
 */
public final class Lag {

    private static final Pattern QUALIFIED = Pattern.compile("[~?%]");

    private final long least;
    private final Long most;
    private final boolean about;

    Lag(long least, Long most, boolean about) {
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
     * date still to come. From a date that is known to be no later than a day they are at least so many.
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

    /** For people: "12 days", "31 to 59 days", "at least 12 days", "about 3 days", "2 days before". */
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

    public long getLeast() {
        return least;
    }

    /** Null where they may be any more than {@link #getLeast()}. */
    public Long getMost() {
        return most;
    }

    /** Whether they are fewer than others: at most, or at least where one of the two has no most. */
    public boolean isShorterThan(Lag other) {
        return most == null || other.most == null ? least < other.least : most < other.most;
    }

    /** Whether both dates are known to the day. */
    public boolean isExact() {
        return most != null && least == most;
    }

    /** Whether a source gives one of the dates as approximate or doubtful, so that the days are no more than that. */
    public boolean isAbout() {
        return about;
    }
}
