package org.amur.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.amur.date.PartialDate;
import org.junit.jupiter.api.Test;

class DaySpanTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Test
    void aSpanThatEndsBeforeItBeginsIsReadTheOtherWayRound() {
        assertEquals(new DaySpan(FIRST, LAST, false), DaySpan.of(FIRST, LAST));
        assertEquals(new DaySpan(FIRST, LAST, true), DaySpan.of(LAST, FIRST));
        assertEquals(new DaySpan(FIRST, FIRST, false), DaySpan.of(FIRST, FIRST));
    }

    @Test
    void datesReachAsFarAsTheyCanMean() {
        PartialDate from = PartialDate.parse("2022");
        PartialDate until = PartialDate.parse("2023");
        assertEquals(new DaySpan(FIRST, LAST, false), DaySpan.of(from, until));
        assertEquals(new DaySpan(FIRST, LAST, true), DaySpan.of(until, from));
        assertEquals(new DaySpan(FIRST, LocalDate.of(2022, 3, 31), false), DaySpan.of(from, PartialDate.parse("2022-03")));
    }

    @Test
    void aSpanMayBeOpen() {
        assertEquals(new DaySpan(null, LAST, false), DaySpan.of(null, LAST));
        assertEquals(new DaySpan(FIRST, null, false), DaySpan.of(FIRST, null));
    }
}
