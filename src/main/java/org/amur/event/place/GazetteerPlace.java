package org.amur.event.place;

import java.util.Locale;
import java.util.Map;

/**
 * Place on the map.
 *
 * @param key       unique English name, or the code of a country whose centre this is
 * @param country   see {@link org.amur.text.CountryCode}; null for seas and disputed places
 * @param latitude  in degrees, north positive
 * @param longitude in degrees, east positive
 * @param names     names by language; empty for the centre of a country
 */
public record GazetteerPlace(String key, String country, double latitude, double longitude, Map<String, String> names) {

    /** Tells whether it is the centre of a country. */
    public boolean isCentre() {
        return names.isEmpty();
    }

    /** Returns the name in a language, else in English. */
    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), key);
    }
}
