package org.amur.figure.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.amur.text.Countries;
import org.amur.web.Texts;

/**
 * Ends of a trade flow, the declarant and its partner, as in UN Comtrade: a country by its ISO 3166-1 alpha-2 code, or
 * all countries as a partner. Two countries' counts of one flow differ: exports are valued free on board, imports with
 * cost, insurance and freight.
 */
public final class Area {

    public static final String CHINA = "CN";
    public static final String RUSSIA = "RU";
    /** UN Comtrade code of all partners together. */
    public static final String WORLD = "W00";
    private static final String EUROPEAN_UNION = "EU";

    private Area() {
    }

    /** Tells whether it is China or Russia. */
    public static boolean isOfTheRecord(String code) {
        return CHINA.equals(code) || RUSSIA.equals(code);
    }

    public static boolean isCountry(String code) {
        return Countries.isCode(code);
    }

    public static boolean isPartner(String code) {
        return WORLD.equals(code) || isCountry(code);
    }

    /** Tells whether the code covers several countries. */
    public static boolean isGroup(String code) {
        return WORLD.equals(code) || EUROPEAN_UNION.equals(code);
    }

    /** Returns the usual partner: Russia for China, China for every other country. */
    public static String partner(String declarant) {
        return CHINA.equals(declarant) ? RUSSIA : CHINA;
    }

    /** Returns the names of China and Russia, then of all countries in the order of their names, by code. */
    public static Map<String, String> declarants(Locale reader) {
        return names(reader, CHINA, RUSSIA);
    }

    /** Returns the names of China and Russia, the world, then of all countries in the order of their names, by code. */
    public static Map<String, String> partners(Locale reader) {
        return names(reader, CHINA, RUSSIA, WORLD);
    }

    private static Map<String, String> names(Locale reader, String... first) {
        Map<String, String> names = new LinkedHashMap<>();
        List.of(first).forEach(code -> names.put(code, name(code, reader)));
        Countries.names(reader).forEach(names::putIfAbsent);
        return names;
    }

    /** Returns the name in the reader's language; unknown codes are returned unchanged. */
    public static String name(String code, Locale reader) {
        return WORLD.equals(code) ? Texts.get("figure.area.W00") : Countries.name(code, reader);
    }
}
