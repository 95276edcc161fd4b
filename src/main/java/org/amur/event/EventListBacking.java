package org.amur.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.AddressReading;
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

    private Page<EventRow> found;

    @PostConstruct
    void load() {
        EventFilter filter = params.getFilter();
        found = page.of((number, size) -> events.page(filter, number, size));
    }

    /** Returns the number of events left out because a source has no date; 0 if publication is not filtered. */
    public long getUndated() {
        EventFilter filter = params.getFilter();
        return filter.published() == null || !AddressReading.isValid() ? 0 : events.countUndated(filter);
    }

    public Page<EventRow> getFound() {
        return found;
    }
}
