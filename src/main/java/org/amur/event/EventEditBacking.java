package org.amur.event;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.omnifaces.cdi.ViewScoped;

/** Page {@code /event/edit}: edits the event {@code id}, or creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class EventEditBacking extends RecordEditing<EventForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventRepository events;

    @Inject
    private EventService service;

    @Override
    protected EventForm blank() {
        return new EventForm();
    }

    @Override
    protected EventForm stored(long id) {
        return new EventForm(events.get(id));
    }

    @Override
    protected long create(EventForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(EventForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/event/view";
    }
}
