package org.amur.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.amur.web.Page;

/**
 * Ids of all rows of a list in order, from which pages are read. Used where no index has the order: all rows are sorted
 * once and cached; see {@link TemporalReader#ordered}. Eight bytes a row. Immutable.
 */
public final class OrderedIds {

    private final long[] numbers;

    OrderedIds(Collection<Long> numbers) {
        this.numbers = numbers.stream().mapToLong(Long::longValue).toArray();
    }

    public int size() {
        return numbers.length;
    }

    /** Returns the ids of a page, counted from 1; none past the end. */
    public List<Long> page(int number, int size) {
        int first = Math.min(numbers.length, Page.offset(number, size));
        return Arrays.stream(numbers, first, Math.min(numbers.length, first + size)).boxed().toList();
    }

    public List<Long> all() {
        return Arrays.stream(numbers).boxed().toList();
    }
}
