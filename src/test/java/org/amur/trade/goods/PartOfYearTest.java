package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.figure.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months that are compared from year to year. */
class PartOfYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-01..2023-10", "2023-01", "2023-12"})
    void aPeriodIsItsPartInItsYear(String period) {
        PartOfYear part = PartOfYear.of(Period.parse(period));
        assertEquals(period, part.in(2023).toString());
        assertEquals(Optional.of(part), PartOfYear.parse(part.toString()));
        assertEquals(part, PartOfYear.of(Period.parse(period).kind(), Period.parse(period).end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "13", "01..13", "01..01", "02..10", "1..10", "2023"})
    void whatIsNoPartIsNotRead(String text) {
        assertEquals(Optional.empty(), PartOfYear.parse(text));
    }

    @Test
    void theLongestComesFirst() {
        assertEquals(List.of("Whole years", "January–November", "January–February", "November", "January"), new TreeSet<>(
                Stream.of("11", "01..02", "01", "01..12", "01..11").map(text -> PartOfYear.parse(text).orElseThrow()).toList())
                .stream().map(PartOfYear::getName).toList());
    }
}
