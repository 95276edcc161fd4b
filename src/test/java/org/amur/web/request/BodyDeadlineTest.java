package org.amur.web.request;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class BodyDeadlineTest {

    private static final int KB_64 = 65_536;

    private final BodyDeadline reading = new BodyDeadline(10, Optional.of("home"), 0);

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

    @Test
    void aSlowAnonymousOneYieldsToOthers() {
        assertFalse(reading.yieldsTo("home", true, seconds(1)));
        assertTrue(reading.yieldsTo("home", true, seconds(1) + 1));
        assertFalse(reading.yieldsTo("elsewhere", true, seconds(1) + 1));
        assertTrue(reading.yieldsTo("elsewhere", false, seconds(1) + 1));
        reading.interrupt();
        reading.leave();
        assertFalse(reading.yieldsTo("home", true, seconds(1) + 1), "Only once");
    }

    @Test
    void oneOfASignedInUserDoesNotYield() {
        assertFalse(new BodyDeadline(30, Optional.empty(), 0).yieldsTo("home", false, seconds(20)));
    }

    private static long seconds(long seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
