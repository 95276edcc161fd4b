package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.amur.source.Origins.Repetition;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Source wire = TestCitation.source("Wire report");
    private final Source paper = TestCitation.source("Paper");
    private final Source blog = TestCitation.source("Blog");
    private final Source speech = TestCitation.source("Speech");

    @Test
    void citationsWithoutAnOriginalAreOriginsOfTheirOwn() {
        Origins origins = Origins.of(List.of(cite(wire), cite(speech)));
        assertEquals(2, origins.count());
        assertEquals(List.of(), origins.repetitions());
    }

    @Test
    void aRepetitionAddsNoOrigin() {
        Origins origins = Origins.of(List.of(cite(paper, wire), cite(wire)));
        assertEquals(2, origins.citations());
        assertEquals(1, origins.count());
        Repetition repetition = origins.repetitions().get(0);
        assertEquals(1, repetition.number());
        assertEquals(2, repetition.other());
        assertNull(repetition.shared());
    }

    @Test
    void aRepetitionRefersToTheNearestSource() {
        Origins origins = Origins.of(List.of(cite(wire), cite(paper, wire), cite(blog, paper)));
        assertEquals(1, origins.count());
        assertEquals(List.of("2 repeats 1", "3 repeats 2"), origins.repetitions().stream()
                .map(each -> each.number() + " repeats " + each.other()).toList());
    }

    @Test
    void repetitionsOfAnUncitedSourceShareItAsOrigin() {
        Origins origins = Origins.of(List.of(cite(paper, wire), cite(blog, wire), cite(speech)));
        assertEquals(2, origins.count());
        Repetition repetition = origins.repetitions().get(0);
        assertEquals(2, repetition.number());
        assertEquals(1, repetition.other());
        assertEquals("Wire report", repetition.shared());
    }

    @Test
    void oneSourceCitedTwiceIsOneOrigin() {
        Origins origins = Origins.of(List.of(cite(wire), cite(wire)));
        assertEquals(1, origins.count());
        assertEquals(2, origins.repetitions().get(0).number());
    }

    @Test
    void oneArticleCanReportItselfAndRepeatAnother() {
        assertEquals(2, Origins.of(List.of(cite(speech), cite(paper, wire))).count());
        assertEquals(1, Origins.of(List.of(cite(paper), cite(blog, paper))).count());
    }

    @Test
    void cyclesEnd() {
        assertEquals(1, Origins.of(List.of(cite(paper, blog), cite(blog, paper), cite(wire, paper))).repetitions().stream()
                .filter(each -> each.number() == 3).count());
    }

    @Test
    void noCitationHasNoOrigin() {
        assertEquals(0, Origins.of(List.of()).count());
    }

    private static Citation cite(Source source) {
        return cite(source, null);
    }

    private static Citation cite(Source source, Source original) {
        return new TestCitation(source, original, null);
    }
}
