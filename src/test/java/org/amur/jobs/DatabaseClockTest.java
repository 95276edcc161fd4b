package org.amur.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.amur.jobs.DatabaseClock.Reading;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final long MILLISECOND = 1_000_000;

    @Test
    void continuesFromTheMiddleOfAReading() {
        Reading reading = Reading.better(null, NOON, 0, 2 * MILLISECOND);
        assertEquals(OffsetDateTime.parse("2026-01-01T12:00:01Z"), reading.time(MILLISECOND + Duration.ofSeconds(1).toNanos()));
        assertEquals(OffsetDateTime.parse("2026-01-01T12:00:00.000007Z"), reading.time(MILLISECOND + 7_999));
    }

    /** As of a process that was stopped while it waited for the answer. */
    @Test
    void ignoresSlowReadingsUnlessThereIsNoOther() {
        Reading slow = Reading.better(null, NOON, 0, Duration.ofSeconds(20).toNanos());
        assertEquals(OffsetDateTime.parse("2026-01-01T12:00:10Z"), slow.time(Duration.ofSeconds(20).toNanos()));
        Reading quick = Reading.better(slow, NOON, 0, MILLISECOND);
        assertSame(quick, Reading.better(quick, NOON, 0, Duration.ofSeconds(20).toNanos()));
    }
}
