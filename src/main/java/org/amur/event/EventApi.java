package org.amur.event;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.ListWalk;
import org.amur.rest.RecordApi;

/** Events at {@code /api/events}. */
@ApplicationScoped
public class EventApi extends RecordApi<Event, EventForm, EventService> {

    @Inject
    private EventParams params;

    @Inject
    private EventRepository events;

    @Inject
    private EventRecordKind kind;

    public EventApi() {
        super("events", EventRecordKind.CODE, EventForm.class, EventParams.class);
    }

    @Override
    protected EventForm form() {
        return new EventForm();
    }

    @Override
    protected EventForm form(Event event) {
        return kind.form(event);
    }

    @Override
    protected Map<String, Command> commands() {
        return Map.of("submit", (id, version, why) -> service().submit(id, version),
                "publish", (id, version, why) -> service().publish(id, version),
                "withdraw", (id, version, why) -> service().withdraw(id, version, why));
    }

    @Override
    protected ListWalk walk() {
        return events.walk(params.getFilter());
    }
}
