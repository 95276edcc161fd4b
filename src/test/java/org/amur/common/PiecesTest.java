package org.amur.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void togetherTheyAreAllInTheirOrder() {
        List<Integer> all = IntStream.range(0, 2 * Pieces.SIZE + 1).boxed().toList();
        List<List<Integer>> pieces = Pieces.of(all);
        assertEquals(List.of(Pieces.SIZE, Pieces.SIZE, 1), pieces.stream().map(List::size).toList());
        assertEquals(all, pieces.stream().flatMap(List::stream).toList());
    }

    @Test
    void noneIsEmpty() {
        assertEquals(List.of(), Pieces.of(List.of()));
        assertEquals(1, Pieces.of(IntStream.range(0, Pieces.SIZE).boxed().toList()).size());
    }
}
