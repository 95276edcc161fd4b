package org.amur.screening.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** A failing element does not stop the others. */
class BisectingBatchTest {

    private final Set<Long> done = new TreeSet<>();
    private final List<Long> failed = new ArrayList<>();
    private int tries;

    @Test
    void allElementsAreProcessedInOneCall() {
        of(100, Set.of());
        assertEquals(1, tries);
        assertEquals(100, done.size());
    }

    @Test
    void failingElementsAreReportedAndOthersProcessed() {
        of(200, Set.of(17L, 144L));
        assertEquals(List.of(17L, 144L), failed);
        assertEquals(198, done.size());
        assertTrue(tries < 40, () -> tries + " tries");
    }

    @Test
    void independentFailureEndsTheBatch() {
        assertThrows(RefusedException.class, () -> new BisectingBatch(some -> {
            tries++;
            throw new RefusedException(null, "screening.busy");
        }, (why, id) -> failed.add(id)).run(List.of(1L, 2L)));
        assertEquals(1, tries);
        assertEquals(List.of(), failed);
    }

    @Test
    void tooManyFailuresEndTheBatch() {
        Set<Long> bad = LongStream.rangeClosed(1, BisectingBatch.MAX_FAILURES + 1).boxed().collect(java.util.stream.Collectors.toSet());
        assertThrows(IllegalStateException.class, () -> of(100, bad));
        assertEquals(BisectingBatch.MAX_FAILURES, failed.size());
    }

    private void of(int count, Set<Long> bad) {
        new BisectingBatch(some -> {
            tries++;
            if (some.stream().anyMatch(bad::contains)) {
                throw new IllegalStateException("one of them");
            }
            done.addAll(some);
        }, (why, id) -> failed.add(id)).run(LongStream.rangeClosed(1, count).boxed().toList());
    }
}
