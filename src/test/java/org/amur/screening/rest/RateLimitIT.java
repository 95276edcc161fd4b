package org.amur.screening.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.junit.jupiter.api.Test;

class RateLimitIT extends ServerTests {

    @Inject
    private RateLimit limit;

    private final String person = UUID.randomUUID().toString();

    @Test
    void requestsAreLimitedPerMinute() {
        for (int i = 0; i < RateLimit.REQUESTS; i++) {
            assertEquals(0, limit.ask(person, 1));
        }
        long wait = limit.ask(person, 1);
        assertTrue(wait > 0 && wait <= 60, () -> "Seconds to wait: " + wait);
        assertEquals(0, limit.ask(person + " of another", 1));
    }

    @Test
    void partiesAreLimitedPerMinute() {
        for (int parties = 0; parties < RateLimit.PARTIES; parties += ScreeningRequest.MAX_PARTIES) {
            assertEquals(0, limit.ask(person, ScreeningRequest.MAX_PARTIES));
        }
        assertTrue(limit.ask(person, 1) > 0);
    }
}
