package org.amur.sanctions;

import org.amur.database.QueryConditions;

/** The sides between which sanctions go to and fro: China, Russia, and everybody else, with what belongs to no country. */
public enum Side {

    CHINA, RUSSIA, OTHERS;

    private static final String CN = "CN";
    private static final String RU = "RU";

    /** @param country two letters; null for none */
    public static Side of(String country) {
        return CN.equals(country) ? CHINA : RU.equals(country) ? RUSSIA : OTHERS;
    }

    /**
     * Adds that a country is on a side.
     *
     * @param path of the country in the query
     * @param side null to ask for nothing
     */
    public static QueryConditions on(QueryConditions where, String path, Side side) {
        return where.and(side == CHINA, path + " = '" + CN + "'")
                .and(side == RUSSIA, path + " = '" + RU + "'")
                .and(side == OTHERS, "(" + path + " is null or " + path + " not in ('" + CN + "', '" + RU + "'))");
    }
}
