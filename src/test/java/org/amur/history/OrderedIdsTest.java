package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class OrderedIdsTest {

    private final OrderedIds numbers = new OrderedIds(List.of(7L, 3L, 9L, 1L, 5L));

    @Test
    void pagesAreInOrder() {
        assertEquals(List.of(7L, 3L), numbers.page(1, 2));
        assertEquals(List.of(9L, 1L), numbers.page(2, 2));
        assertEquals(List.of(5L), numbers.page(3, 2));
    }

    @Test
    void pagesPastTheEndAreEmpty() {
        assertEquals(List.of(), numbers.page(4, 2));
        assertEquals(List.of(), numbers.page(Integer.MAX_VALUE, 25));
        assertEquals(List.of(), new OrderedIds(List.of()).page(1, 25));
    }

    @Test
    void hasAll() {
        assertEquals(5, numbers.size());
        assertEquals(List.of(7L, 3L, 9L, 1L, 5L), numbers.all());
    }
}
