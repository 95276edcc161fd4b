package org.amur.network;

import org.amur.text.Countries;

/** Part of the drawing in which a node is placed, by its country. */
enum NetworkSide {
    RUSSIA, CHINA, OTHER;

    /** @param country may be null */
    static NetworkSide of(String country) {
        return "RU".equals(country) ? RUSSIA : Countries.isChina(country) ? CHINA : OTHER;
    }
}
