package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AddressReadingTest {

    @Test
    void yearsOutsideTheDatabasesRangeAreRejected() {
        assertNull(AddressReading.year(null));
        assertEquals(1900, AddressReading.year(1900));
        assertEquals(9999, AddressReading.year(9999));
        for (int none : new int[] {1899, 0, -1, Integer.MIN_VALUE, 10_000, 5_874_898, Integer.MAX_VALUE}) {
            assertNull(AddressReading.year(none), String.valueOf(none));
        }
    }
}
