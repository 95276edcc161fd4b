package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.amur.source.Origins.Repetition;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Source wire = source("Wire report", null);
    private final Source paper = source("Paper", wire);
    private final Source blog = source("Blog", paper);
    private final Source speech = source("Speech", null);

    @Test
    void sourcesThatDeriveFromNothingAreOriginsOfTheirOwn() {
        Origins origins = of(wire, speech);
        assertEquals(2, origins.getCount());
        assertEquals(List.of(), origins.getRepetitions());
    }

    @Test
    void derivedSourcesAddNoOrigin() {
        Origins origins = of(paper, wire);
        assertEquals(2, origins.getCitations());
        assertEquals(1, origins.getCount());
        Repetition repetition = origins.getRepetitions().get(0);
        assertEquals(1, repetition.getNumber());
        assertEquals(2, repetition.getOther());
        assertNull(repetition.getShared());
    }

    @Test
    void aRepetitionRefersToTheNearestSource() {
        Origins origins = of(wire, paper, blog);
        assertEquals(1, origins.getCount());
        assertEquals(List.of("2 repeats 1", "3 repeats 2"), origins.getRepetitions().stream()
                .map(each -> each.getNumber() + " repeats " + each.getOther()).toList());
    }

    @Test
    void sourcesDerivedFromAnUncitedOneShareItsOrigin() {
        Origins origins = of(paper, source("Other paper", wire), speech);
        assertEquals(2, origins.getCount());
        Repetition repetition = origins.getRepetitions().get(0);
        assertEquals(2, repetition.getNumber());
        assertEquals(1, repetition.getOther());
        assertEquals("Wire report", repetition.getShared());
    }

    @Test
    void oneSourceCitedTwiceIsOneOrigin() {
        Origins origins = of(wire, wire);
        assertEquals(1, origins.getCount());
        assertEquals(2, origins.getRepetitions().get(0).getNumber());
    }

    @Test
    void cyclesEnd() {
        Source one = source("One", null);
        Source other = source("Other", one);
        SourceForm form = new SourceForm();
        form.setTitle("One");
        form.applyTo(one);
        one.deriveFrom(other);
        assertEquals(2, of(one, other).getCitations());
        assertEquals(List.of(one, other), Origins.chain(one));
    }

    @Test
    void noCitationHasNoOrigin() {
        assertEquals(0, of().getCount());
    }

    private static Origins of(Source... sources) {
        return Origins.of(Stream.of(sources).map(OriginsTest::cite).toList());
    }

    private static Citation cite(Source source) {
        Citation citation = new Citation() { };
        citation.set(0, source, null, null, Credibility.CANNOT_BE_JUDGED);
        return citation;
    }

    private static Source source(String title, Source origin) {
        SourceForm form = new SourceForm();
        form.setTitle(title);
        Source source = new Source();
        form.applyTo(source);
        source.deriveFrom(origin);
        return source;
    }
}
