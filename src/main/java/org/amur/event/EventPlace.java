package org.amur.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.amur.database.QueryConditions;
import org.amur.event.place.Gazetteer;
import org.amur.text.Countries;
import org.amur.web.Texts;

/**
 * Place of events on the map as a filter: a place of the gazetteer, a country without a known place in it, or neither.
 *
 * @param asked the place's key, the country's code, or {@link #NONE}
 * @param texts places as entered, by country; the empty text for events without one
 * @param other whether all events of these countries match except those with these texts
 */
public record EventPlace(String asked, Map<String, List<String>> texts, boolean other) {

    /** Requests events without place and country. */
    public static final String NONE = "none";

    /**
     * Returns the filter; null for an unknown place.
     *
     * @param entered all places as entered
     */
    static EventPlace of(String asked, List<PlaceCount> entered) {
        if (Gazetteer.place(asked).isPresent()) {
            return new EventPlace(
                    asked,
                    texts(entered, count -> count.known()
                            .filter(place -> place.key().equals(asked))
                            .isPresent()),
                    false);
        }
        boolean none = NONE.equals(asked);
        if (!none && !Countries.isCode(asked)) {
            return null;
        }
        String country = none ? "" : asked;
        Map<String, List<String>> known = texts(entered, count -> country.equals(code(count)) && count.known().isPresent());
        return new EventPlace(asked, Map.of(country, known.getOrDefault(country, List.of())), true);
    }

    private static Map<String, List<String>> texts(List<PlaceCount> entered, Predicate<PlaceCount> selected) {
        return entered.stream().filter(selected).collect(groupingBy(EventPlace::code, mapping(PlaceCount::place, toList())));
    }

    private static String code(PlaceCount count) {
        return count.country() == null ? "" : count.country();
    }

    void addTo(QueryConditions where) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        texts.forEach((country, places) -> {
            StringBuilder condition = new StringBuilder("e.country is null");
            int number = any.size();
            if (!country.isEmpty()) {
                condition = new StringBuilder("e.country = :placeCountry" + number);
                parameters.put("placeCountry" + number, country);
            }
            if (!places.isEmpty()) {
                condition
                        .append(other ? " and (e.place is null or e.place not in :places" : " and (e.place in :places")
                        .append(number)
                        .append(')');
                parameters.put("places" + number, places);
            }
            any.add(condition.toString());
        });
        where.and(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")", parameters);
    }

    /** Returns its name in the language of the page. */
    public String getLabel() {
        if (NONE.equals(asked)) {
            return Texts.get("event.map.none");
        }
        return Gazetteer.place(asked).map(place -> place.name(Texts.locale()))
                .orElseGet(() -> Texts.get("event.map.centre", Texts.country(asked)));
    }
}
