package org.amur.rest;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.web.Address;
import org.amur.web.RefusedException;

/** Parameters that every list has beside its filter. */
public final class ListPaging {

    static final int MAX_ROWS = 200;
    static final int DEFAULT_ROWS = 50;

    private static final Set<String> PAGING = Set.of("cursor", "limit", Address.ASOF);

    private ListPaging() {
    }

    /**
     * Returns the number of rows in a part of a list.
     *
     * @param limit as sent; null for the default
     * @throws RefusedException if it is not a number in range
     */
    public static int rows(String limit) {
        if (limit == null) {
            return DEFAULT_ROWS;
        }
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MAX_ROWS) {
            throw new RefusedException("limit", "rest.limit", String.valueOf(MAX_ROWS));
        }
        return Integer.parseInt(limit);
    }

    /**
     * Returns the id before which a part of a list begins whose latest rows come first.
     *
     * @param cursor id of the last row of the previous part; null for the first part
     * @throws RefusedException if it is not an id
     */
    public static long before(String cursor) {
        return number(cursor, Long.MAX_VALUE);
    }

    /**
     * Returns the position after which a part of a list in its own order begins.
     *
     * @param cursor position of the last row of the previous part; null for the first part
     * @throws RefusedException if it is not a position
     */
    public static long after(String cursor) {
        return number(cursor, -1);
    }

    private static long number(String cursor, long none) {
        if (cursor == null || cursor.isEmpty()) {
            return none;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new RefusedException("cursor", "rest.cursor");
        }
        return Long.parseLong(cursor);
    }

    /** Refuses parameters other than filters, and {@code cursor}, {@code limit} and {@code asof}. */
    public static void refuseOthers(Collection<String> sent, Collection<String> filters) {
        refuseOthers(sent, filters, PAGING);
    }

    /**
     * Refuses unknown parameters: a mistyped filter would be ignored unnoticed.
     *
     * @param paging known parameters that are no filters
     */
    static void refuseOthers(Collection<String> sent, Collection<String> filters, Collection<String> paging) {
        sent.stream()
                .filter(name -> !filters.contains(name) && !paging.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedException(name, filters.isEmpty() ? "rest.parameter.none" : "rest.parameter", name,
                            filters.stream().sorted().collect(Collectors.joining(", ")));
                });
    }
}
