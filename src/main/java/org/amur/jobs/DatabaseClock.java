package org.amur.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Clock of the database, which all nodes share while the clocks of their machines differ. Costs no statement: it is {@link #set} every
 * second and continued by this process's timer. With the embedded database, and before the first reading, the clock of the machine.
 *
 * <p>Precise to some milliseconds: for limits, leases and times on pages. The history takes its instants from the database itself.
 */
public final class DatabaseClock {

    /** Duration of a reading above which it is too imprecise to replace the previous one. */
    private static final Duration MAX_READING = Duration.ofMillis(100);

    private static volatile Reading last;

    private DatabaseClock() {
    }

    /** Returns the time in UTC, in microseconds as databases store it. */
    public static OffsetDateTime now() {
        Reading known = last;
        return known == null ? utc(Instant.now()) : known.time(System.nanoTime());
    }

    /**
     * Sets the clock.
     *
     * @param at    time of the database
     * @param begun {@link System#nanoTime()} before it was read
     * @param ended the same after its answer
     */
    public static void set(Instant at, long begun, long ended) {
        last = Reading.better(last, at, begun, ended);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /**
     * Reading of the database's clock.
     *
     * @param nanos time of this process's timer at that time
     */
    record Reading(Instant at, long nanos) {

        /** Returns a new reading, or the previous one if the new one took too long. */
        static Reading better(Reading previous, Instant at, long begun, long ended) {
            return previous == null || ended - begun <= MAX_READING.toNanos() ? new Reading(at, begun + (ended - begun) / 2) : previous;
        }

        OffsetDateTime time(long now) {
            return utc(at.plusNanos(now - nanos));
        }
    }
}
