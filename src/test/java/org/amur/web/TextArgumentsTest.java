package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TextArgumentsTest {

    @Test
    void datesInTextsAreWrittenAsOnPages() {
        assertEquals("Confirmed start from 1 January 2020", Texts.get("sanctions.begun.from", LocalDate.of(2020, 1, 1)));
        assertEquals("Confirmed start from 1 Jan 2020, 13:05", Texts.get("sanctions.begun.from", Instant.parse("2020-01-01T13:05:09Z")));
    }

    @Test
    void textsStoredByTheirKeyAreReadInTheLanguageOfThePage() {
        String stored = Texts.toStore("proposal.list.known", 12, "Huawei");
        assertEquals("Already recorded: designation 12 of Huawei has the same content but another list entry.", Texts.stored(stored));
    }

    @Test
    void sentencesStoredByUsersAndEarlierVersionsAreReadAsTheyAre() {
        assertEquals("Reopened for review.", Texts.stored("Reopened for review."));
        assertNull(Texts.stored(null));
    }
}
