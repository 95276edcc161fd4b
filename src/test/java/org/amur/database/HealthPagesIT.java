package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of the health probes. */
class HealthPagesIT extends BrowserTests {

    @Test
    void isAlive() {
        assertEquals(200, open("health/live").status());
    }

    @Test
    void isReady() {
        assertEquals(200, open("health/ready").status());
    }
}
