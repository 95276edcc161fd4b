package org.amur.lists.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-03-01T12:00:00Z");

    @Test
    void hourlyIntervalHasRandomDelay() {
        assertEquals(OffsetDateTime.parse("2024-03-01T18:00:00Z"), Rhythm.of("H6").next(NOON, 0, 0));
        assertEquals(OffsetDateTime.parse("2024-03-01T18:36:00Z"), Rhythm.of("H6").next(NOON, 0, 1));
    }

    @Test
    void dailyIntervalFollowsItsHour() {
        assertEquals(OffsetDateTime.parse("2024-03-02T05:00:00Z"), Rhythm.of("D05").next(NOON, 0, 0));
        assertEquals(OffsetDateTime.parse("2024-03-01T13:10:00Z"), Rhythm.of("D13").next(NOON, 0, 1));
        assertEquals(OffsetDateTime.parse("2024-03-02T12:00:00Z"), Rhythm.of("D12").next(NOON, 0, 0), "Not twice at one hour");
        assertEquals(OffsetDateTime.parse("2024-03-02T05:00:00Z"),
                Rhythm.of("D05").next(OffsetDateTime.parse("2024-03-01T23:30:00-05:00"), 0, 0));
    }

    @Test
    void failuresLengthenTheInterval() {
        assertEquals(NOON.plusMinutes(15), Rhythm.of("H1").next(NOON, 1, 0));
        assertEquals(NOON.plusMinutes(30), Rhythm.of("D05").next(NOON, 2, 0));
        assertEquals(NOON.plusDays(1), Rhythm.of("H1").next(NOON, 8, 0));
        assertEquals(NOON.plusDays(1), Rhythm.of("H1").next(NOON, 1000, 0));
    }

    @Test
    void firstFetchIsNowOrAtTheHour() {
        assertEquals(NOON, Rhythm.of("H12").first(NOON));
        assertEquals(OffsetDateTime.parse("2024-03-02T05:00:00Z"), Rhythm.of("D05").first(NOON));
    }
}
