package org.amur.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.amur.jobs.DatabaseClock;
import org.amur.text.IsoDay;

/**
 * Date or time as of which the current request reads the data: {@code ?asof=2023-03-20} means the state at the end of that
 * day in UTC, {@code ?asof=2023-03-20T14:05:09Z} the state at the end of that second. Set by {@link AsOfFilter}.
 */
public final class AsOf {

    private static final ThreadLocal<OffsetDateTime> INSTANT = new ThreadLocal<>();
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final DateTimeFormatter ADDRESS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private AsOf() {
    }

    /** Returns the date (UTC). */
    public static Optional<LocalDate> day() {
        return instant().map(OffsetDateTime::toLocalDate);
    }

    /** Returns the date, or today's without one (UTC). */
    public static LocalDate dayOrToday() {
        return day().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    /** Tells whether immutable data, which has no history, existed on the request's date. */
    public static boolean includes(OffsetDateTime recorded) {
        return instant().filter(recorded::isAfter).isEmpty();
    }

    /** Returns the first instant after the request's date or time; far in the future if there is none. */
    public static OffsetDateTime until() {
        return instant().orElse(endOf(LocalDate.of(9999, 1, 1))).plus(1, ChronoUnit.MICROS);
    }

    /**
     * Returns the value of {@code asof} that will always show what the request shows: its own instant, or now if that is
     * still to come.
     */
    public static String permanent() {
        return permanent(DatabaseClock.now());
    }

    static String permanent(OffsetDateTime now) {
        OffsetDateTime shown = instant().filter(now::isAfter).orElse(now);
        return shown.equals(endOf(shown.toLocalDate())) ? shown.toLocalDate().toString() : ADDRESS.format(shown);
    }

    /** Returns the last instant of the date or second. */
    static Optional<OffsetDateTime> instant() {
        return Optional.ofNullable(INSTANT.get());
    }

    /** Parses the value of {@code asof}; empty if it is neither an {@link IsoDay} nor a time of such a day. */
    static Optional<OffsetDateTime> parse(String text) {
        try {
            return TIME.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text)).filter(time -> time.getYear() > 0)
                            .map(time -> time.plusSeconds(1).minus(1, ChronoUnit.MICROS))
                    : IsoDay.parse(text).map(AsOf::endOf);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC).minus(1, ChronoUnit.MICROS);
    }

    /** Reads as of an instant, instead of the request's date. */
    static <T> T at(OffsetDateTime instant, Supplier<T> reading) {
        OffsetDateTime asked = INSTANT.get();
        INSTANT.set(instant);
        try {
            return reading.get();
        } finally {
            INSTANT.set(asked);
        }
    }

    static void begin(OffsetDateTime instant) {
        INSTANT.set(instant);
    }

    static void end() {
        INSTANT.remove();
    }
}
