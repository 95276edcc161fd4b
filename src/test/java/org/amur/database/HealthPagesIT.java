package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amur.PagesTest;
import org.junit.jupiter.api.Test;

/** Tests of the health probes. */
class HealthPagesIT extends PagesTest {

    @Test
    void isAlive() {
        assertEquals(200, open("health/live").status());
    }

    @Test
    void isReady() {
        assertEquals(200, open("health/ready").status());
    }
}
