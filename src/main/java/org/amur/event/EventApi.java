package org.amur.event;

import java.util.Map;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;

/** Events at {@code /api/events}. */
@Dependent
public class EventApi extends RecordApi<Event, EventForm> {

    private final EventService service;

    @Inject
    EventApi(EventParams params, EventRepository events, EventService service, EventRecordKind kind) {
        super(
                new ListAddress("events", EventRecordKind.CODE, EventParams.class, () -> events.walk(params.getFilter())),
                EventForm::new,
                kind::form,
                service);
        this.service = service;
    }

    @Override
    protected Map<String, RecordCommand<Event, ?>> commands() {
        return Map.of(
                "submit", command((event, sent) -> service.submit(event.getId(), event.getVersion())),
                "publish", command((event, sent) -> service.publish(event.getId(), event.getVersion())),
                "withdraw", command((event, sent) -> service.withdraw(event.getId(), event.getVersion(), sent.why())));
    }

    private static RecordCommand<Event, Reason> command(BiConsumer<Event, Reason> action) {
        return RecordCommand.of(Reason.class, action);
    }
}
