package org.amur.rest;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param rows rows of the part
 * @param more whether others follow
 */
public record ListPart<T>(List<T> rows, boolean more) {

    /**
     * Returns a part.
     *
     * @param found its rows, and one more if others follow
     * @param count number of rows in a part
     */
    public static <T> ListPart<T> of(List<T> found, int count) {
        return new ListPart<>(found.subList(0, Math.min(count, found.size())), found.size() > count);
    }

    /** Returns the cursor of the next part; null at the end. */
    public String next(Function<T, String> cursor) {
        return more ? cursor.apply(rows.get(rows.size() - 1)) : null;
    }
}
