package org.amur.web.request;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class BodyDeadlineTest {

    private static final int KB_64 = 65_536;

    private final BodyDeadline reading = new BodyDeadline(10, 0);

    @Test
    void endsAfterItsSeconds() {
        assertFalse(reading.isLate(seconds(10)));
        assertTrue(reading.isLate(seconds(10) + 1));
    }

    @Test
    void receivedBytesExtendTheDeadline() {
        reading.receive(KB_64 - 1);
        assertTrue(reading.isLate(seconds(11)));
        reading.receive(1);
        assertFalse(reading.isLate(seconds(11)));
        reading.receive(30 * KB_64);
        assertFalse(reading.isLate(seconds(41)));
        assertTrue(reading.isLate(seconds(42)));
    }

    private static long seconds(long seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
