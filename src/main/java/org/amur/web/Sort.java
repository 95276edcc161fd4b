package org.amur.web;

import java.util.Collection;
import java.util.Map;

import org.amur.database.QueryConditions;

/**
 * By which column a list is sorted, in the form of an address: {@code when} ascending, {@code -when} descending.
 *
 * @param column the key of the column, one that the list offers
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
     * Reads a part of an address. What is not among the columns on offer gives the fallback: an old or altered address
     * still shows a list, above which it says so, and nothing but a known key reaches a query.
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

    /** What a click on the head of a column asks for: that column, or the other way round if it is sorted already. */
    public Sort by(String clicked) {
        return new Sort(clicked, clicked.equals(column) && !descending);
    }

    /**
     * The ORDER BY of a query. Rows that are alike in the column follow their number, so that no row is on two pages; rows
     * that have nothing in it stand first ascending and last descending, on every database.
     *
     * @param paths      what each column key means in the query
     * @param identifier the path of the row's number
     */
    public String orderBy(Map<String, String> paths, String identifier) {
        String direction = descending ? " desc" : " asc";
        return ORDER_BY + paths.get(column) + direction + (descending ? " nulls last, " : " nulls first, ")
                + identifier + direction;
    }

    /**
     * The same for rows that are all alike in one column, because the query asks for them so. Beginning with that column
     * changes the plan alone: H2 takes the order from an index that begins with it only where the ORDER BY does, too.
     *
     * @param alike the path of that column
     */
    public String orderBy(String alike, Map<String, String> paths, String identifier) {
        return orderBy(paths, identifier).replaceFirst(ORDER_BY, ORDER_BY + alike + (descending ? " desc, " : " asc, "));
    }

    /**
     * The rows that stand after a given one in {@link #orderBy}.
     *
     * @param where the other conditions, which stay as they are
     * @param value what the given row has in the column; null for nothing
     * @param id    its number
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

    public boolean isDescending() {
        return descending;
    }

    @Override
    public String toString() {
        return descending ? DESCENDING + column : column;
    }
}
