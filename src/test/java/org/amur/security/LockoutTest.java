package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "2000000, 60"})
    void pausesFromTheFifthFailureOnTwiceAsLongEachTime(int failures, long minutes) {
        assertEquals(Duration.ofMinutes(minutes), Lockout.pause(failures));
    }

    @Test
    void endsAfterThePause() {
        assertNull(Lockout.until(4, NOON));
        assertEquals(NOON.plusMinutes(1), Lockout.until(5, NOON));
    }

    @Test
    void doesNotCountWhatIsTriedDuringAPause() {
        AccountCredential credential = new AccountCredential(1);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertTrue(credential.attempt(NOON));
        }
        assertFalse(credential.attempt(NOON.plusSeconds(59)));
        assertTrue(credential.attempt(NOON.plusSeconds(60)));
        assertEquals(NOON.plusSeconds(60).plusMinutes(2), credential.getLockedUntil());
    }

    @Test
    void startsAgainAfterSuccess() {
        AccountCredential credential = new AccountCredential(1);
        for (int attempt = 1; attempt <= 5; attempt++) {
            credential.attempt(NOON);
        }
        credential.unlock();
        assertTrue(credential.attempt(NOON));
        assertNull(credential.getLockedUntil());
    }
}
