package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Age of a searched release. */
class SearchedListsTest {

    @ParameterizedTest
    @CsvSource({"2026-11-23, , false", "2026-11-22, , true", "2026-01-01, 2026-11-23, false", "2026-01-01, 2026-11-22, true",
        "2026-11-30, 2026-11-01, false"})
    void aReleaseIsOutdatedAWeekAfterItWasPublishedOrSeen(LocalDate published, LocalDate seen, boolean outdated) {
        assertEquals(outdated, SearchedLists.isOutdated(published, seen, LocalDate.of(2026, 11, 30)));
    }
}
