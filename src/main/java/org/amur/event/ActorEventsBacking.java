package org.amur.event;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** Section of the page of an actor ({@code ?id=}): its latest events. */
@Named
@RequestScoped
public class ActorEventsBacking {

    private static final int COUNT = 10;

    @Inject
    @Param
    private Long id;

    @Inject
    private EventRepository events;

    private List<EventRow> latest;

    @PostConstruct
    void load() {
        latest = events.rows(EventFilter.of(id, EventRepository.NEWEST), 0, COUNT);
    }

    public List<EventRow> getLatest() {
        return latest;
    }
}
