package org.amur.event;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.web.Address;
import org.amur.web.AddressReading;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/** Page {@code /event/map}: events by place, filtered by the address. */
@Named
@RequestScoped
public class EventMapBacking implements Citable {

    @Inject
    private EventParams params;

    @Inject
    private EventRepository events;

    @Inject
    private Address address;

    private EventMap map;

    @PostConstruct
    void load() {
        EventFilter filter = params.getFilter();
        map = EventMap.of(AddressReading.isValid() ? events.places(filter) : List.of());
    }

    public EventMap getMap() {
        return map;
    }

    /** Returns the chart data for resources/amur/map.js. */
    public String getChart() {
        return map.toJson(this::list, Texts.locale());
    }

    /** Returns the address of the list of the events at a place. */
    public String list(MapPoint point) {
        return address.at(QueryString.parse("").with("place", point.place().key()).after("/event/list"));
    }

    /** Returns the message of the map: the number of events and the place with the most. */
    @Override
    public String citedTitle() {
        if (map.points().isEmpty()) {
            return Texts.get("event.map.title");
        }
        MapPoint most = map.points().get(0);
        return Texts.get("event.map.message", map.placed(), map.points().size(), most.name(Texts.locale()), most.count());
    }

    @Override
    public List<Reference> citedSources() {
        return List.of();
    }
}
