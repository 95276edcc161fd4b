package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ADDRESS = "192.0.2.1";

    private final AddressLimit limit = new AddressLimit();

    @Test
    void allowsAHundredFailuresInTenMinutes() {
        begin(AddressLimit.FAILURES - 1);
        assertTrue(limit.begin(ADDRESS, NOON));
        assertFalse(limit.begin(ADDRESS, NOON.plusSeconds(599)));
        assertTrue(limit.begin(ADDRESS, NOON.plusSeconds(600)));
    }

    /** Hashing takes long enough for a thousand more attempts to begin. */
    @Test
    void countsAnAttemptBeforeItsPasswordIsCompared() {
        begin(AddressLimit.FAILURES);
        assertFalse(limit.begin(ADDRESS, NOON));
        limit.succeed(ADDRESS);
        assertTrue(limit.begin(ADDRESS, NOON));
    }

    @Test
    void countsOneNetworkTogether() {
        IntStream.range(0, AddressLimit.FAILURES).forEach(number -> limit.begin("2001:db8::" + Integer.toHexString(number), NOON));
        assertFalse(limit.begin("2001:db8:0:0:ffff::1", NOON));
        assertTrue(limit.begin("2001:db8:0:1::1", NOON));
    }

    @Test
    void countsEachAddressSeparately() {
        begin(AddressLimit.FAILURES);
        assertTrue(limit.begin("192.0.2.2", NOON));
    }

    @Test
    void forgetsTheNetworksThatFailedLongestAgo() {
        begin(AddressLimit.FAILURES);
        IntStream.range(0, 10_000).forEach(number -> limit.begin("2001:db8:0:" + Integer.toHexString(number) + "::1", NOON));
        assertTrue(limit.begin(ADDRESS, NOON));
    }

    private void begin(int times) {
        IntStream.range(0, times).forEach(time -> limit.begin(ADDRESS, NOON));
    }
}
