package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CitationTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-20T12:00:00Z");

    private final Source paper = TestCitation.source("Paper");
    private final Source wire = TestCitation.source("Wire report");

    @Test
    void aCorrectedOrRetractedSourceIsUnresolvedUntilConfirmed() {
        Citation citation = new TestCitation(paper, null, null);
        assertNull(citation.getUnresolved());
        mark(paper, SourceStatus.RETRACTED, NOON);
        assertSame(paper, citation.getUnresolved());
        citation.uphold(NOON.plusDays(1), "editor", "another copy");
        assertNull(citation.getUnresolved());
    }

    @Test
    void aLaterChangeOfTheStatusIsUnresolvedAgain() {
        Citation citation = new TestCitation(paper, null, null);
        mark(paper, SourceStatus.CORRECTED, NOON);
        citation.uphold(NOON.plusDays(1), "editor", "not this part");
        mark(paper, SourceStatus.RETRACTED, NOON.plusDays(2));
        assertSame(paper, citation.getUnresolved());
        mark(paper, SourceStatus.CURRENT, NOON.plusDays(3));
        assertNull(citation.getUnresolved());
    }

    @Test
    void anOriginalSourceCountsAsTheCitedOne() {
        Citation citation = new TestCitation(paper, wire, null);
        mark(wire, SourceStatus.RETRACTED, NOON);
        assertSame(wire, citation.getUnresolved());
    }

    @Test
    void aConfirmationIsOfItsSources() {
        Citation citation = new TestCitation(paper, null, "old words");
        citation.uphold(NOON, "editor", "checked");
        citation.set(0, paper, null, "p. 2", "new words", Credibility.CONFIRMED);
        assertNotNull(citation.getUpheldAt());
        citation.set(0, paper, wire, "p. 2", "new words", Credibility.CONFIRMED);
        assertNull(citation.getUpheldAt());
        assertNull(citation.getUpheldWhy());
    }

    @Test
    void keysAreReadAsWritten() {
        assertEquals(new CitationKey(5, 2, 3), CitationKey.parse(new CitationKey(5, 2, 3).toString()).orElseThrow());
        assertEquals(List.of(), Stream.of("5", null, "x.1").map(CitationKey::parse).flatMap(Optional::stream).toList());
    }

    private static void mark(Source source, SourceStatus status, OffsetDateTime at) {
        source.assess(status, Reliability.B, null);
        source.changeStatus(at);
    }
}
