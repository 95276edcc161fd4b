package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void knowsItsPlaceInTheList() {
        Page<String> page = Page.of(rows(25), 60, 2, 25);
        assertEquals(26, page.getFirstRow());
        assertEquals(50, page.getLastRow());
        assertEquals(3, page.getPageCount());
        assertTrue(page.isPrevious());
        assertTrue(page.isNext());
    }

    @Test
    void theLastPageHasTheRest() {
        Page<String> page = Page.of(rows(10), 60, 3, 25);
        assertEquals(60, page.getLastRow());
        assertFalse(page.isNext());
        assertEquals(2, Page.of(rows(25), 50, 2, 25).getPageCount());
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Page<String> page = Page.of(List.of(), 0, 1, 25);
        assertTrue(page.isEmpty());
        assertEquals(0, page.getFirstRow());
        assertEquals(0, page.getLastRow());
        assertEquals(1, page.getPageCount());
        assertEquals(List.of(1), page.getWindow());
        assertFalse(page.isPrevious());
        assertFalse(page.isNext());
    }

    @Test
    void aPagePastTheEndLinksBack() {
        Page<String> page = Page.of(List.of(), 60, 99, 25);
        assertTrue(page.isPrevious());
        assertFalse(page.isNext());
        assertEquals(List.of(1, 2, 3), page.getWindow());
    }

    @Test
    void theWindowKeepsItsWidth() {
        assertEquals(List.of(1, 2, 3, 4, 5), window(1));
        assertEquals(List.of(1, 2, 3, 4, 5), window(2));
        assertEquals(List.of(3, 4, 5, 6, 7), window(5));
        assertEquals(List.of(6, 7, 8, 9, 10), window(10));
    }

    private static List<Integer> window(int number) {
        return Page.of(rows(10), 100, number, 10).getWindow();
    }

    @Test
    void aHugeListDoesNotOverflow() {
        Page<String> page = Page.of(rows(1), Long.MAX_VALUE / 2, Integer.MAX_VALUE, 1);
        assertEquals(Integer.MAX_VALUE, page.getFirstRow());
        assertEquals(5, page.getWindow().size());
        assertEquals(Integer.MAX_VALUE, Page.offset(Integer.MAX_VALUE, 25) + 25, "The two are added later");
        assertEquals(0, Page.offset(1, 25));
        assertEquals(50, Page.offset(3, 25));
    }

    @Test
    void mapsItsRows() {
        Page<Integer> page = Page.of(List.of("a", "bb"), 40, 2, 25).map(String::length);
        assertEquals(List.of(1, 2), page.getRows());
        assertEquals(40, page.getTotal());
        assertEquals(2, page.getNumber());
        assertEquals(25, page.getSize());
    }

    @Test
    void rowsAreLoadedLazilyAndOnce() {
        AtomicInteger read = new AtomicInteger();
        Page<String> page = Page.lazy(() -> rows(read.incrementAndGet()), 60, 2, 25);
        assertEquals(60, page.getTotal());
        assertTrue(page.isNext());
        assertEquals(0, read.get());
        assertEquals(26, page.getLastRow());
        assertEquals(1, page.getRows().size());
        assertEquals(1, read.get());
    }

    @Test
    void invalidNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Page.of(rows(1), 1, 0, 25));
        assertThrows(IllegalArgumentException.class, () -> Page.of(rows(1), 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Page.of(rows(1), -1, 1, 25));
        assertThrows(IllegalArgumentException.class, () -> Page.of(rows(3), 3, 1, 2));
    }

    private static List<String> rows(int count) {
        return Collections.nCopies(count, "row");
    }
}
