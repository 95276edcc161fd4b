package org.amur.event;

import java.util.Locale;

import org.amur.event.place.GazetteerPlace;
import org.amur.text.Countries;

/** Number of events at a place on the map. */
public record MapPoint(GazetteerPlace place, long count) {

    /** Returns the name of the place, or of the country whose centre it is. */
    public String name(Locale locale) {
        return place.isCentre() ? Countries.name(place.country(), locale) : place.name(locale);
    }

    /** Returns the name of the country; empty for none. */
    public String countryName(Locale locale) {
        return Countries.name(place.country(), locale);
    }

    /** Returns the precision of the position, as exported: {@code place}, or {@code country} for a centre. */
    String precision() {
        return place.isCentre() ? "country" : "place";
    }
}
