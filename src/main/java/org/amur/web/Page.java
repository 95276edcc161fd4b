package org.amur.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Page of a list, and its place in the list. Pages and rows are counted from 1. Rows may be loaded lazily.
 *
 * <p>A page past the end is empty and not an error, because its number comes from an address.
 *
 * <p>A bean and not a record, because the Expression Language of Jakarta EE 10 reads only bean properties.
 */
public final class Page<T> {

    /** Number of page links on either side of the current page. */
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

    /**
     * Returns a page that loads its rows on first access.
     *
     * @param read loads the rows; not called if the page's HTML is cached
     */
    public static <T> Page<T> lazy(Supplier<List<T>> read, long total, int number, int size) {
        return new Page<>(read, total, number, size);
    }

    /** Returns an empty page for a list that is not shown. */
    public static <T> Page<T> none(int size) {
        return of(List.of(), 0, 1, size);
    }

    /**
     * Returns the number of rows before the page. Kept so small that adding the page's rows does not overflow an int:
     * EclipseLink would treat the negative sum as no limit.
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

    /** Returns the position of the page's first row in the list; 0 if the page is empty. */
    public long getFirstRow() {
        return isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    /** Returns the position of the page's last row in the list; 0 if the page is empty. */
    public long getLastRow() {
        return isEmpty() ? 0 : (number - 1L) * size + getRows().size();
    }

    /** Returns the number of pages, at least 1: an empty list has one empty page. */
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

    /** Returns the page numbers around the current one, ascending, for the pager. */
    public List<Integer> getWindow() {
        int pages = getPageCount();
        int middle = Math.min(number, pages);
        // The window keeps its width at either edge, so that the pager does not jump under the pointer.
        int first = Math.max(1, Math.min(middle - REACH, pages - 2 * REACH));
        int last = (int) Math.min(pages, first + 2L * REACH);
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toList());
    }
}
