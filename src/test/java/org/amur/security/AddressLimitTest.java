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
        fail(AddressLimit.FAILURES - 1);
        assertTrue(limit.allows(ADDRESS, NOON));
        fail(1);
        assertFalse(limit.allows(ADDRESS, NOON.plusSeconds(599)));
        assertTrue(limit.allows(ADDRESS, NOON.plusSeconds(600)));
    }

    @Test
    void countsEachAddressByItself() {
        fail(AddressLimit.FAILURES);
        assertTrue(limit.allows("192.0.2.2", NOON));
    }

    @Test
    void startsAgainWithTheFirstFailureAfterTheTime() {
        fail(AddressLimit.FAILURES);
        limit.fail(ADDRESS, NOON.plusSeconds(600));
        assertTrue(limit.allows(ADDRESS, NOON.plusSeconds(601)));
    }

    @Test
    void forgetsTheAddressesThatFailedLongestAgo() {
        fail(AddressLimit.FAILURES);
        IntStream.range(0, 10_000).forEach(number -> limit.fail("2001:db8::" + number, NOON));
        assertTrue(limit.allows(ADDRESS, NOON));
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(time -> limit.fail(ADDRESS, NOON));
    }
}
