package org.amur.figure.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** Returns China and Russia, then all countries in the order of their names. */
    public static List<String> declarants(Locale reader) {
        return Stream.concat(Stream.of(CHINA, RUSSIA), Countries.codes(reader).stream()).distinct().toList();
    }

    /** Returns China and Russia, the world, then all countries in the order of their names. */
    public static List<String> partners(Locale reader) {
        return Stream.concat(Stream.of(CHINA, RUSSIA, WORLD), Countries.codes(reader).stream()).distinct().toList();
    }

    /** Returns the name in the reader's language; unknown codes are returned unchanged. */
    public static String name(String code, Locale reader) {
        return WORLD.equals(code) ? Texts.get("figure.area.W00") : Countries.name(code, reader);
    }
}
