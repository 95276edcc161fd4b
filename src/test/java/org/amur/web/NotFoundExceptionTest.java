package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NotFoundExceptionTest {

    @Test
    void theMessageNamesTheMissingRecord() {
        NotFoundException missing = new NotFoundException("event", 42L);
        assertEquals("event", missing.getKind());
        assertEquals("42", missing.getId());
        assertEquals("No event 42", missing.getMessage());
    }
}
