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
        assertEquals(2, origins.count());
        assertEquals(List.of(), origins.repetitions());
    }

    @Test
    void derivedSourcesAddNoOrigin() {
        Origins origins = of(paper, wire);
        assertEquals(2, origins.citations());
        assertEquals(1, origins.count());
        Repetition repetition = origins.repetitions().get(0);
        assertEquals(1, repetition.number());
        assertEquals(2, repetition.other());
        assertNull(repetition.shared());
    }

    @Test
    void aRepetitionRefersToTheNearestSource() {
        Origins origins = of(wire, paper, blog);
        assertEquals(1, origins.count());
        assertEquals(List.of("2 repeats 1", "3 repeats 2"), origins.repetitions().stream()
                .map(each -> each.number() + " repeats " + each.other()).toList());
    }

    @Test
    void sourcesDerivedFromAnUncitedOneShareItsOrigin() {
        Origins origins = of(paper, source("Other paper", wire), speech);
        assertEquals(2, origins.count());
        Repetition repetition = origins.repetitions().get(0);
        assertEquals(2, repetition.number());
        assertEquals(1, repetition.other());
        assertEquals("Wire report", repetition.shared());
    }

    @Test
    void oneSourceCitedTwiceIsOneOrigin() {
        Origins origins = of(wire, wire);
        assertEquals(1, origins.count());
        assertEquals(2, origins.repetitions().get(0).number());
    }

    @Test
    void cyclesEnd() {
        Source one = source("One", null);
        Source other = source("Other", one);
        SourceForm form = new SourceForm();
        form.setTitle("One");
        form.applyTo(one);
        one.deriveFrom(other);
        assertEquals(2, of(one, other).citations());
        assertEquals(List.of(one, other), Origins.chain(one));
    }

    @Test
    void noCitationHasNoOrigin() {
        assertEquals(0, of().count());
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
