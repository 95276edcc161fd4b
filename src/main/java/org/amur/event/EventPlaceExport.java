package org.amur.event;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;

/** Export of the numbers of events by place; the last row has the events without a place. */
@Named
@RequestScoped
public class EventPlaceExport extends Export {

    @Inject
    private EventParams params;

    @Inject
    private EventRepository events;

    public EventPlaceExport() {
        super("places", List.of("place", "country", "latitude", "longitude", "precision", "events"));
    }

    @Override
    public void read() {
        params.getFilter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        EventMap map = EventMap.of(events.places(params.getFilter()));
        for (MapPoint point : map.points()) {
            table.row(point.name(Locale.ENGLISH), point.place().country(), point.place().latitude(), point.place().longitude(),
                    point.precision(), point.count());
        }
        if (map.unplaced() > 0) {
            table.row(null, null, null, null, "none", map.unplaced());
        }
    }
}
