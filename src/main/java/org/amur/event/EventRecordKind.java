package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.history.RestorableKind;
import org.amur.source.SourceRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Option;

/** Record kind of events, and events that refer to an actor, a source or the event that fulfilled them as dependents. */
@ApplicationScoped
public class EventRecordKind implements RestorableKind<Event>, Dependents {

    public static final String CODE = "event";

    @Inject
    private EventRepository events;

    @Inject
    private ReadableEvents readable;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public String title(Event event) {
        return event.getTitle();
    }

    @Override
    public Map<String, String> facts(Event event) {
        return form(event).facts();
    }

    /** Returns the form of an event, without an outcome that the caller may not see. */
    EventForm form(Event event) {
        EventForm form = new EventForm(event);
        if (event.getOutcome() != null && !readable.includes(event.getOutcome())) {
            form.setOutcome(null);
        }
        return form;
    }

    @Override
    public boolean isDraft(Event event) {
        return !event.isPublished();
    }

    @Override
    public Set<Long> drafts(List<Long> ids) {
        return events.drafts(ids);
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        List<Option> found = switch (kind) {
            case ActorRecordKind.CODE -> events.involving(id);
            case SourceRecordKind.CODE -> events.citing(id);
            case CODE -> events.planned(id);
            default -> List.of();
        };
        return found.stream().map(event -> new Dependent(CODE, event.label(), viewAddress(event.id()))).toList();
    }
}
