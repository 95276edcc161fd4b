package org.amur.watch.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestRhythmTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2024-03-01T05:59:59Z, 2024-03-01T06:00:00Z",
        "DAILY, 2024-03-01T06:00:00Z, 2024-03-02T06:00:00Z",
        "DAILY, 2024-02-29T23:00:00-08:00, 2024-03-02T06:00:00Z",
        "WEEKLY, 2024-03-01T12:00:00Z, 2024-03-04T06:00:00Z",
        "WEEKLY, 2024-03-04T05:00:00Z, 2024-03-04T06:00:00Z",
        "WEEKLY, 2024-03-04T06:00:00Z, 2024-03-11T06:00:00Z"
    })
    void digestIsSentInTheMorning(DigestRhythm rhythm, OffsetDateTime now, OffsetDateTime next) {
        assertEquals(next, rhythm.next(now));
    }
}
