package org.amur.sanctions;

import org.amur.database.QueryConditions;

/** Sides of mutual sanctions: China, Russia, and all others including those without country. */
public enum Side {

    CHINA, RUSSIA, OTHERS;

    private static final String CN = "CN";
    private static final String RU = "RU";

    /** @param country ISO 3166-1 alpha-2; null for none */
    public static Side of(String country) {
        return CN.equals(country) ? CHINA : RU.equals(country) ? RUSSIA : OTHERS;
    }

    /**
     * Adds the condition that a country is on a side.
     *
     * @param path path of the country in the query
     * @param side null for no condition
     */
    public static QueryConditions on(QueryConditions where, String path, Side side) {
        return where.and(side == CHINA, path + " = '" + CN + "'")
                .and(side == RUSSIA, path + " = '" + RU + "'")
                .and(side == OTHERS, "(" + path + " is null or " + path + " not in ('" + CN + "', '" + RU + "'))");
    }
}
