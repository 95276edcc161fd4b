package org.amur.event;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;
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

    /** Returns the participant in the filter; null if there is none. */
    public Option getChosenActor() {
        return params.chosenActor();
    }

    /** Returns the actors that match an ambiguous text. */
    public List<Option> getActorChoices() {
        return params.actorChoices();
    }

    public String getActor() {
        return params.actor();
    }
}
