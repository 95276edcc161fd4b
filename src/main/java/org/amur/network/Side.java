package org.amur.network;

import java.util.Set;

/** Part of the drawing in which a node is placed, by its country. */
enum Side {
    RUSSIA(Set.of("RU")), CHINA(Set.of("CN", "HK", "MO")), OTHER(Set.of());

    private final Set<String> countries;

    Side(Set<String> countries) {
        this.countries = countries;
    }

    /** @param country may be null */
    static Side of(String country) {
        return RUSSIA.countries.contains(String.valueOf(country)) ? RUSSIA : CHINA.countries.contains(String.valueOf(country)) ? CHINA : OTHER;
    }
}
