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
        assertEquals(Duration.ofMinutes(minutes), Lockout.pause(failures, Lockout.FREE_FAILURES));
    }

    @Test
    void endsAfterThePause() {
        assertNull(Lockout.until(4, Lockout.FREE_FAILURES, NOON));
        assertEquals(NOON.plusMinutes(1), Lockout.until(5, Lockout.FREE_FAILURES, NOON));
    }

    @Test
    void failuresFromOneOriginPauseItUntilTheyAreADayOld() {
        SignInFailures failures = new SignInFailures(1, SignInOrigin.network("192.0.2.1"));
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertFalse(failures.isPaused(NOON));
            failures.count(NOON);
        }
        assertTrue(failures.isPaused(NOON.plusSeconds(59)));
        assertFalse(failures.isPaused(NOON.plusSeconds(60)));
        failures.count(NOON.plusSeconds(60));
        assertTrue(failures.isPaused(NOON.plusSeconds(179)));
        failures.count(NOON.plusDays(2));
        assertFalse(failures.isPaused(NOON.plusDays(2)));
    }

    @Test
    void aHundredFailuresFromAnywherePauseAllUnknownOrigins() {
        AccountCredential credential = new AccountCredential(1);
        for (int attempt = 1; attempt <= 100; attempt++) {
            assertFalse(credential.isPaused(NOON));
            credential.count(NOON);
        }
        assertTrue(credential.isPaused(NOON.plusSeconds(59)));
        assertFalse(credential.isPaused(NOON.plusSeconds(60)));
        credential.count(NOON.plusDays(2));
        assertFalse(credential.isPaused(NOON.plusDays(2)));
    }

    @Test
    void aRightPasswordTakesItsAttemptBack() {
        AccountCredential credential = new AccountCredential(1);
        for (int attempt = 1; attempt <= 200; attempt++) {
            credential.count(NOON);
            credential.takeBack();
        }
        credential.count(NOON);
        assertFalse(credential.isPaused(NOON));
    }
}
