package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Changes during a check of all figures are checked after it, or by a check of their own. */
class UnfinishedCheckTest {

    private final UnfinishedCheck check = new UnfinishedCheck("anna");

    @Test
    void aRequestInTimeIsRunOnce() {
        assertTrue(check.requestAgain());
        assertTrue(check.requestAgain());
        assertTrue(check.takeRequest());
        assertFalse(check.takeRequest());
    }

    @Test
    void requestsAfterTheEndAreRefused() {
        assertFalse(check.takeRequest());
        assertFalse(check.requestAgain());
    }
}
