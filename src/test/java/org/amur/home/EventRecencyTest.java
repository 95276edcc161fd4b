package org.amur.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class EventRecencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    @Test
    void aRecentEventIsStatedWithItsDate() {
        assertEquals("Published events of reliable sources to 20 November 2026", text("2026-11-20"));
    }

    @Test
    void monthsWithoutAnEventAreFlagged() {
        assertEquals("No published event of a reliable source after 1 July 2026, 5 months ago", text("2026-07-01"));
        assertEquals("No published event of a reliable source after 2 November 2026, 1 month ago", text("2026-11-02"));
    }

    @Test
    void aRecordWithoutEventsHasNone() {
        assertEquals("", EventRecency.text(List.of(), TODAY, Locale.UK));
    }

    private static String text(String date) {
        return EventRecency.text(PartialDate.parse(date), TODAY, Locale.UK);
    }
}
