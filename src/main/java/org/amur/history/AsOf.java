package org.amur.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day as known on which the current request reads the record, if it is not now: {@code ?asof=2023-03-20} means the
 * record as it stood at the end of that day in UTC. Set for a request by {@link AsOfFilter}.
 */
public final class AsOf {

    private static final ThreadLocal<LocalDate> DAY = new ThreadLocal<>();

    private AsOf() {
    }

    public static Optional<LocalDate> day() {
        return Optional.ofNullable(DAY.get());
    }

    /** Whether the request's day is not before what was recorded once and never changed: that has no history to be read from. */
    public static boolean knows(OffsetDateTime recorded) {
        return instant().filter(recorded::isAfter).isEmpty();
    }

    /** The first instant after the request's day; far away if it asks for none. */
    public static OffsetDateTime until() {
        return day().orElse(LocalDate.of(9999, 1, 1)).plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** The last instant of the day. */
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
