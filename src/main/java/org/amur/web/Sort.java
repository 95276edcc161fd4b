package org.amur.web;

import java.util.Collection;
import java.util.Map;

import org.amur.database.QueryConditions;

/**
 * Sort column and direction of a list, as in an address: {@code when} ascending, {@code -when} descending.
 *
 * @param column     key of a column of the list
 * @param descending the direction
 */
public record Sort(String column, boolean descending) {

    private static final String DESCENDING = "-";
    private static final String ORDER_BY = " order by ";

    public static Sort ascending(String column) {
        return new Sort(column, false);
    }

    public static Sort descending(String column) {
        return new Sort(column, true);
    }

    /**
     * Parses a URL parameter. An unknown column gives the fallback and a warning: an old or altered address still shows
     * a list, and only known keys reach a query.
     */
    public static Sort parse(String text, Collection<String> columns, Sort fallback) {
        if (text == null || text.isEmpty()) {
            return fallback;
        }
        boolean descending = text.startsWith(DESCENDING);
        String column = descending ? text.substring(DESCENDING.length()) : text;
        if (columns.contains(column)) {
            return new Sort(column, descending);
        }
        AddressReading.warn(Texts.get("common.address.sort", text));
        return fallback;
    }

    /**
     * Returns the sort after a click on a column head: by that column, or reversed if the list is already sorted by it.
     */
    public Sort by(String clicked) {
        return new Sort(clicked, clicked.equals(column) && !descending);
    }

    /**
     * Returns the ORDER BY of a query. Ties are ordered by id, so that no row is on two pages; empty values come first
     * ascending and last descending, on every database.
     *
     * @param paths      query paths by column key
     * @param identifier path of the id
     */
    public String orderBy(Map<String, String> paths, String identifier) {
        String direction = descending ? " desc" : " asc";
        return ORDER_BY + paths.get(column) + direction + (descending ? " nulls last, " : " nulls first, ")
                + identifier + direction;
    }

    /**
     * Returns the ORDER BY for rows that have the same value in a column, because the query filters by it. H2 uses an
     * index that begins with that column only if the ORDER BY does, too.
     *
     * @param alike path of that column
     */
    public String orderBy(String alike, Map<String, String> paths, String identifier) {
        return orderBy(paths, identifier).replaceFirst(ORDER_BY, ORDER_BY + alike + (descending ? " desc, " : " asc, "));
    }

    /**
     * Returns conditions for the rows after a given row in {@link #orderBy}.
     *
     * @param where the other conditions; not changed
     * @param value the row's value in the sort column; null if empty
     * @param id    the row's id
     */
    public QueryConditions after(QueryConditions where, Map<String, String> paths, String identifier, Object value, long id) {
        String path = paths.get(column);
        String further = descending ? " < " : " > ";
        QueryConditions after = where.copy();
        if (value == null) {
            return after.and("(" + (descending ? "" : path + " is not null or ") + path + " is null and " + identifier
                    + further + ":afterId)", "afterId", id);
        }
        return after.and("(" + path + further + ":afterValue or " + path + " = :afterValue and " + identifier + further
                + ":afterId" + (descending ? " or " + path + " is null)" : ")"), Map.of("afterValue", value, "afterId", id));
    }

    public String getColumn() {
        return column;
    }

    @Override
    public String toString() {
        return descending ? DESCENDING + column : column;
    }
}
