package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void batchesContainAllInOrder() {
        List<Integer> all = IntStream.range(0, 2 * Batches.MAX_SIZE + 1).boxed().toList();
        List<List<Integer>> pieces = Batches.of(all);
        assertEquals(List.of(Batches.MAX_SIZE, Batches.MAX_SIZE, 1), pieces.stream().map(List::size).toList());
        assertEquals(all, pieces.stream().flatMap(List::stream).toList());
    }

    @Test
    void noBatchIsEmpty() {
        assertEquals(List.of(), Batches.of(List.of()));
        assertEquals(1, Batches.of(IntStream.range(0, Batches.MAX_SIZE).boxed().toList()).size());
    }
}
