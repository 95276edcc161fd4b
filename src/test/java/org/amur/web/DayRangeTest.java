package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Test
    void aReversedRangeIsSwapped() {
        assertEquals(new DayRange(FIRST, LAST, false), DayRange.of(FIRST, LAST));
        assertEquals(new DayRange(FIRST, LAST, true), DayRange.of(LAST, FIRST));
        assertEquals(new DayRange(FIRST, FIRST, false), DayRange.of(FIRST, FIRST));
    }

    @Test
    void theRangeCoversAllPossibleDaysOfBothDates() {
        PartialDate from = PartialDate.parse("2022");
        PartialDate until = PartialDate.parse("2023");
        assertEquals(new DayRange(FIRST, LAST, false), DayRange.of(from, until));
        assertEquals(new DayRange(FIRST, LAST, true), DayRange.of(until, from));
        assertEquals(new DayRange(FIRST, LocalDate.of(2022, 3, 31), false), DayRange.of(from, PartialDate.parse("2022-03")));
    }

    @Test
    void aSpanMayBeOpen() {
        assertEquals(new DayRange(null, LAST, false), DayRange.of(null, LAST));
        assertEquals(new DayRange(FIRST, null, false), DayRange.of(FIRST, null));
    }
}
