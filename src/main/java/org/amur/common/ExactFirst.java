package org.amur.common;

import java.util.Locale;
import java.util.Map;

/**
 * The order of what a search finds: before all else what is called exactly what was typed, in upper or lower case, and then
 * what ends with that as a word of its own, the shortest first, as "Executive Order 14024" does for "14024".
 */
public final class ExactFirst {

    private static final String ORDER_BY = " order by ";
    private static final int LONGER_THAN_ANY_NAME = 10_000;

    private final Map<String, Object> parameters;

    public ExactFirst(String typed) {
        String exact = typed.strip().toLowerCase(Locale.ROOT);
        parameters = Map.of("exact", exact, "ending", "% " + exact.replaceAll("[%_\\\\]", ""));
    }

    /**
     * @param orderBy the ORDER BY that holds otherwise
     * @param names   the paths in the query of what the record is called
     */
    public String orderBy(String orderBy, String... names) {
        StringBuilder order = new StringBuilder(ORDER_BY).append("case");
        for (String name : names) {
            order.append(" when lower(").append(name).append(") = :exact then 0");
        }
        for (String name : names) {
            order.append(" when (lower(").append(name).append(") like :ending) then length(").append(name).append(")");
        }
        return order.append(" else ").append(LONGER_THAN_ANY_NAME).append(" end, ")
                .append(orderBy.substring(ORDER_BY.length())).toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
