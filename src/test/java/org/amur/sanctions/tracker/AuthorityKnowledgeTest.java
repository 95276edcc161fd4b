package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.amur.lists.OfficialList;
import org.junit.jupiter.api.Test;

/** Meaning of an empty cell of the matrix, and the dates of what is known. */
class AuthorityKnowledgeTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-01");

    @Test
    void anEmptyCellIsKnownOnlyIfListsCoverTheDayAndHaveNoEntryOfTheCountry() {
        AuthorityKnowledge knowledge = knowledge(OfficialList.EU_FSF, OfficialList.US_CONSOLIDATED);
        assertEquals(Absence.NOT_LISTED, knowledge.absence("EU", "EU", "JP"));
        assertEquals(Absence.UNKNOWN, knowledge.absence("EU", "EU", "CN"), "has entries that are not accepted");
        assertEquals(Absence.UNKNOWN, knowledge.absence("US-OFAC", "US", "JP"), "one of two lists");
        assertEquals(Absence.UNKNOWN, knowledge.absence("CN-MFA", "CN", "JP"), "publishes no list that is read");
        assertEquals(Absence.UNKNOWN, knowledge.absence("EU", "EU", null));
        assertEquals(Absence.OWN, knowledge.absence("CN-MFA", "CN", "CN"));
    }

    @Test
    void aDayThatNoReleaseCoversIsUnknown() {
        AuthorityKnowledge later = new AuthorityKnowledge(covered(OfficialList.EU_FSF), LocalDate.parse("2026-12-02"), Map.of(),
                list -> Set.of());
        assertEquals(Absence.UNKNOWN, later.absence("EU", "EU", "JP"));
    }

    @Test
    void listsAndNewestSourceAreNamedWithTheirDates() {
        AuthorityKnowledge knowledge = knowledge(OfficialList.EU_FSF, OfficialList.US_CONSOLIDATED);
        assertEquals("EU Financial Sanctions to 19 Dec 2025", knowledge.text("EU"));
        assertEquals("OFAC non-SDN to 19 Dec 2025; OFAC SDN not imported; recorded without its list, newest source 2 May 2026",
                knowledge.text("US-OFAC"));
        assertEquals("no dated source recorded", knowledge.text("CN-MFA"));
        assertEquals("no dated source recorded", knowledge.text("UK"));
        assertEquals("OFAC non-SDN to 19 Dec 2025; OFAC SDN not imported", knowledge.lists("US-OFAC"));
        assertEquals("none imported", knowledge.lists("UK"));
    }

    private static AuthorityKnowledge knowledge(OfficialList... lists) {
        return new AuthorityKnowledge(covered(lists), DAY, Map.of("US-OFAC", LocalDate.parse("2026-05-02")), list -> Set.of("CN", "RU"));
    }

    private static ListCoverage covered(OfficialList... lists) {
        return new ListCoverage(Arrays.stream(lists).collect(Collectors.toMap(Function.identity(),
                list -> new ListCoverage.Span(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-19")))));
    }
}
