package org.amur.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.web.Marker;
import org.amur.web.Markers;

/** Published actual events as chart markers. */
@ApplicationScoped
public class EventMarkers implements Markers {

    @Inject
    private EventRepository events;

    @Override
    public String kind() {
        return EventRecordKind.CODE;
    }

    @Override
    public List<Marker> between(LocalDate from, LocalDate until, int count) {
        return events.happened(from, until, count).stream().map(EventMarkers::marker).toList();
    }

    @Override
    public List<Marker> latest(int count) {
        return events.happenedLast(LocalDate.now(ZoneOffset.UTC), count).stream().map(EventMarkers::marker).toList();
    }

    private static Marker marker(EventRow event) {
        return new Marker(EventRecordKind.CODE, event.getDate(), event.getTitle(), "/event/view?id=" + event.getId());
    }
}
