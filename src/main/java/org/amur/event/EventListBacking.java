package org.amur.event;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** Page {@code /event/list}: events, filtered and sorted by the address. */
@Named
@RequestScoped
public class EventListBacking {

    @Inject
    private EventParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private EventRepository events;

    private EventFilter filter;
    private Page<EventRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> events.page(filter, number, size));
    }

    public EventFilter getFilter() {
        return filter;
    }

    public Page<EventRow> getFound() {
        return found;
    }

    public AskedActor getParticipant() {
        return params.participant();
    }

    /** Returns the other participant. */
    public AskedActor getCompanion() {
        return params.companion();
    }

    public AskedActor getSide() {
        return params.sides().get(0);
    }

    public AskedActor getOtherSide() {
        return params.sides().get(1);
    }

    /** Returns the requested actors whose text is ambiguous. */
    public List<AskedActor> getAmbiguous() {
        return Stream.concat(Stream.of(params.participant(), params.companion()), params.sides().stream())
                .filter(asked -> !asked.choices().isEmpty()).toList();
    }

    /** Tells whether the events between two sides are listed. */
    public boolean isBetween() {
        return filter.sides().size() == 2;
    }
}
