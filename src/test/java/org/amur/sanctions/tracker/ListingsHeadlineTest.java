package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class ListingsHeadlineTest {

    private static final int THIS_YEAR = 2026;

    @Test
    void moreThanInEachEarlierYearIsTheMost() {
        assertEquals("6 Chinese and Hong Kong companies listed over Russia in 2024, the most in a year",
                text(Map.of(2022, 1L, 2023, 3L, 2024, 6L)));
    }

    @Test
    void fewerAreComparedWithTheYearBefore() {
        assertEquals("2 Chinese and Hong Kong companies listed over Russia in 2025, after 6 in 2024", text(Map.of(2024, 6L, 2025, 2L)));
    }

    @Test
    void afterAYearWithoutListingsTheLastOneIsNamed() {
        assertEquals("1 Chinese or Hong Kong company listed over Russia in 2025, the first since 2023", text(Map.of(2023, 3L, 2025, 1L)));
    }

    @Test
    void theYearThatIsNotOverCountsSoFar() {
        assertEquals("2 Chinese and Hong Kong companies listed over Russia so far in 2026, after 6 in 2025",
                text(Map.of(2025, 6L, 2026, 2L)));
    }

    @Test
    void aSingleYearIsNotCompared() {
        assertEquals("3 Chinese and Hong Kong companies listed over Russia in 2024", text(Map.of(2024, 3L)));
    }

    private static String text(Map<Integer, Long> years) {
        return new ListingsHeadline(new TreeMap<>(years), THIS_YEAR).text();
    }
}
