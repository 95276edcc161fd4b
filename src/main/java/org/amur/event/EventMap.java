package org.amur.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

import org.amur.web.Texts;

/**
 * Numbers of events by place, most first.
 *
 * @param unplaced number of events without a place and a country
 */
public record EventMap(List<MapPoint> points, long unplaced) {

    static EventMap of(List<PlaceCount> counts) {
        List<MapPoint> points = counts.stream().filter(count -> count.position().isPresent())
                .collect(groupingBy(count -> count.position().orElseThrow(), summingLong(PlaceCount::count)))
                .entrySet().stream().map(entry -> new MapPoint(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(MapPoint::count).reversed().thenComparing(point -> point.place().key())).toList();
        return new EventMap(points, counts.stream().filter(count -> count.position().isEmpty()).mapToLong(PlaceCount::count).sum());
    }

    /** Returns the number of events on the map. */
    public long placed() {
        return points.stream().mapToLong(MapPoint::count).sum();
    }

    /** Returns the number of events at the centre of a country. */
    public long centred() {
        return points.stream().filter(point -> point.place().isCentre()).mapToLong(MapPoint::count).sum();
    }

    /**
     * Returns the model for resources/amur/map.js.
     *
     * @param list returns the address of the events of a place
     */
    String toJson(Function<MapPoint, String> list, Locale locale) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (MapPoint point : points) {
            String name = point.place().isCentre() ? Texts.get("event.map.centre", point.name(locale)) : point.name(locale);
            written.add(Json.createObjectBuilder().add("name", point.name(locale))
                    .add("at", Json.createArrayBuilder().add(point.place().longitude()).add(point.place().latitude()))
                    .add("count", point.count()).add("centre", point.place().isCentre())
                    .add("text", Texts.get("event.map.point", name, point.count())).add("href", list.apply(point)));
        }
        return Json.createObjectBuilder().add("kind", "map").add("points", written)
                .add("names", Json.createArrayBuilder().add(Texts.get("event.map.places")).add(Texts.get("event.map.centres")))
                .build().toString();
    }
}
