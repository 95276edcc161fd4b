package org.amur.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One page of a list and where it is in the whole. Pages and rows are counted from 1. Rows may be read only when they are asked for.
 *
 * <p>A page past the end is empty and not an error, for its number comes from an address.
 *
 * <p>It has getters and is no record, because the Expression Language of Jakarta EE 10 reads properties of beans only.
 */
public final class Page<T> {

    /** How many page numbers a pager offers on either side of the current one. */
    private static final int REACH = 2;

    private final Supplier<List<T>> read;
    private final long total;
    private final int number;
    private final int size;
    private List<T> rows;

    private Page(Supplier<List<T>> read, long total, int number, int size) {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("Page " + number + " of " + total + " rows, " + size + " each");
        }
        this.read = read;
        this.total = total;
        this.number = number;
        this.size = size;
    }

    public static <T> Page<T> of(List<T> rows, long total, int number, int size) {
        Page<T> page = new Page<>(() -> rows, total, number, size);
        page.getRows();
        return page;
    }

    /** @param read the rows, which nobody may need: much of a page is kept as written */
    public static <T> Page<T> whenAsked(Supplier<List<T>> read, long total, int number, int size) {
        return new Page<>(read, total, number, size);
    }

    /** The page of a list that is not shown. */
    public static <T> Page<T> none(int size) {
        return of(List.of(), 0, 1, size);
    }

    /**
     * The rows to skip before the page, for a query's first result. With the rows of the page it stays an int: the
     * persistence provider adds the two, and takes a sum that is negative for no limit at all.
     */
    public static int offset(int number, int size) {
        return (int) Math.min(Integer.MAX_VALUE - (long) size, (number - 1L) * size);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(() -> getRows().stream().<R>map(change).toList(), total, number, size);
    }

    public List<T> getRows() {
        if (rows == null) {
            List<T> asked = List.copyOf(read.get());
            if (asked.size() > size) {
                throw new IllegalArgumentException(asked.size() + " rows on a page of " + size);
            }
            rows = asked;
        }
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return size;
    }

    public boolean isEmpty() {
        return getRows().isEmpty();
    }

    /** The place of the first row of the page in the whole list; 0 if the page is empty. */
    public long getFirstRow() {
        return isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    /** The place of the last row of the page in the whole list; 0 if the page is empty. */
    public long getLastRow() {
        return isEmpty() ? 0 : (number - 1L) * size + getRows().size();
    }

    /** At least 1: an empty list has one empty page. */
    public int getPageCount() {
        long counted = Math.max(1, (total + size - 1) / size);
        return (int) Math.min(Integer.MAX_VALUE, counted);
    }

    public boolean isPrevious() {
        return number > 1;
    }

    public boolean isNext() {
        return number < getPageCount();
    }

    /** The page numbers around the current one that a pager offers, ascending. */
    public List<Integer> getWindow() {
        int pages = getPageCount();
        int middle = Math.min(number, pages);
        // At either edge the window keeps its width, so that the pager does not jump under the pointer.
        int first = Math.max(1, Math.min(middle - REACH, pages - 2 * REACH));
        int last = (int) Math.min(pages, first + 2L * REACH);
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toList());
    }
}
