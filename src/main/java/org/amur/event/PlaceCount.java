package org.amur.event;

import java.util.Optional;

import org.amur.event.place.Gazetteer;
import org.amur.event.place.GazetteerPlace;

/**
 * Number of events with the same place and country, as entered.
 *
 * @param place   null for none
 * @param country null for none
 */
public record PlaceCount(String place, String country, long count) {

    public PlaceCount(String place, String country, Long count) {
        this(place, country, count.longValue());
    }

    /** Returns the named place. */
    Optional<GazetteerPlace> known() {
        return Gazetteer.find(place, country);
    }

    /** Returns the position on the map: the named place, else the centre of the country. */
    Optional<GazetteerPlace> position() {
        return known().or(() -> Optional.ofNullable(country).flatMap(Gazetteer::centre));
    }
}
