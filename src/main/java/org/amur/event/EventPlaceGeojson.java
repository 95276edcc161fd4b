package org.amur.event;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.amur.export.LinesExport;

/** Export of the numbers of events by place in GeoJSON (RFC 7946); a feature on each line. */
@Named
@RequestScoped
public class EventPlaceGeojson extends LinesExport {

    @Inject
    private EventParams params;

    @Inject
    private EventRepository events;

    public EventPlaceGeojson() {
        super("places", "application/geo+json", "geojson");
    }

    @Override
    public void read() {
        params.getFilter();
    }

    @Override
    public void write(Writer lines) throws IOException {
        EventMap map = EventMap.of(events.places(params.getFilter()));
        // A member of its own, as RFC 7946 allows, so that the file does not hide what the map cannot show.
        lines.write("{\"type\":\"FeatureCollection\",\"eventsWithoutPlace\":" + map.unplaced() + ",\"features\":[");
        String before = "\n";
        for (MapPoint point : map.points()) {
            lines.write(before + feature(point));
            before = ",\n";
        }
        lines.write("\n]}\n");
    }

    private String feature(MapPoint point) {
        JsonObjectBuilder properties = Json.createObjectBuilder().add("place", point.name(Locale.ENGLISH));
        if (point.place().country() != null) {
            properties.add("country", point.place().country());
        }
        properties.add("precision", point.precision()).add("events", point.count());
        return Json.createObjectBuilder().add("type", "Feature")
                .add("geometry", Json.createObjectBuilder().add("type", "Point").add("coordinates",
                        Json.createArrayBuilder().add(point.place().longitude()).add(point.place().latitude())))
                .add("properties", properties).build().toString();
    }
}
