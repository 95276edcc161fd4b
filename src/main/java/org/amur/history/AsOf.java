package org.amur.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Date as of which the current request reads the data: {@code ?asof=2023-03-20} means the state at the end of that day
 * in UTC. Set by {@link AsOfFilter}.
 */
public final class AsOf {

    private static final ThreadLocal<LocalDate> DAY = new ThreadLocal<>();

    private AsOf() {
    }

    public static Optional<LocalDate> day() {
        return Optional.ofNullable(DAY.get());
    }

    /** Tells whether immutable data, which has no history, existed on the request's date. */
    public static boolean includes(OffsetDateTime recorded) {
        return instant().filter(recorded::isAfter).isEmpty();
    }

    /** Returns the first instant after the request's date; far in the future if there is none. */
    public static OffsetDateTime until() {
        return day().orElse(LocalDate.of(9999, 1, 1)).plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Returns the last instant of the date. */
    static Optional<OffsetDateTime> instant() {
        return day().map(AsOf::endOf);
    }

    static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC).minus(1, ChronoUnit.MICROS);
    }

    static void begin(LocalDate day) {
        DAY.set(day);
    }

    static void end() {
        DAY.remove();
    }
}
