package org.amur.intake.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;

import org.amur.ServerTests;
import org.junit.jupiter.api.Test;

class ReadingLimitIT extends ServerTests {

    @Inject
    private ReadingLimit limit;

    @Test
    void aThirdArticleAtOnceIsRefusedForNow() {
        ServiceUnavailableException refused = limit.read(() -> limit.read(() ->
                assertThrows(ServiceUnavailableException.class, () -> limit.read(() -> "read"))));
        assertNotNull(refused.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER));
        assertEquals("read", limit.read(() -> "read"));
    }

    @Test
    void aFailedReadingLeavesItsTurn() {
        for (int i = 0; i < 3; i++) {
            assertThrows(IllegalStateException.class, () -> limit.read(() -> {
                throw new IllegalStateException("unreadable");
            }));
        }
        assertEquals("read", limit.read(() -> "read"));
    }
}
