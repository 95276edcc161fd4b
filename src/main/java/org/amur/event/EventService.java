package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.source.Citations;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on events. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class EventService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    /**
     * Creates a draft.
     *
     * @return id of the event
     */
    public long create(@Valid EventForm form) {
        Event event = new Event();
        apply(form, event);
        journal.create(event, form.getSubmission());
        return event.getId();
    }

    /**
     * Updates an event; its status is kept.
     *
     * @return id of the event
     * @throws StaleException   if another user has saved the event since the form was filled
     * @throws RefusedException if it is published and would lack a participant or a citation
     */
    public long update(@Valid EventForm form) {
        Event event = records.get(Event.class, form.getId(), form.getVersion());
        apply(form, event);
        event.checkIfPublished();
        journal.update(event, event.isPublished() ? Action.AMEND : Action.UPDATE, form.getWhy());
        return event.getId();
    }

    /**
     * Marks a draft as reviewed.
     *
     * @param version version seen by the user
     */
    public void review(long id, int version) {
        change(id, version, Event::review, Action.REVIEW, null);
    }

    /**
     * Publishes an event.
     *
     * @param version version seen by the user
     * @throws RefusedException unless it is reviewed and has a participant and a citation
     */
    public void publish(long id, int version) {
        change(id, version, Event::publish, Action.PUBLISH, null);
    }

    /**
     * Returns a reviewed or published event to draft.
     *
     * @param version version seen by the user
     * @param why     reason for the journal
     */
    public void withdraw(long id, int version, @NotBlank @Size(max = 500) String why) {
        change(id, version, Event::withdraw, Action.WITHDRAW, why);
    }

    /**
     * Deletes an event.
     *
     * @param version version seen by the user
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if other records refer to it
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if a reference to it is being added concurrently
     */
    public long delete(long id, int version) {
        return records.delete(Event.class, id, version);
    }

    private void change(long id, int version, Consumer<Event> command, Action action, String why) {
        Event event = records.get(Event.class, id, version);
        command.accept(event);
        journal.update(event, action, why);
    }

    private void apply(EventForm form, Event event) {
        form.applyTo(event);
        List<ParticipationForm> participants = form.getParticipants().getRows();
        Map<Long, Actor> actors = records.getReferenced(Actor.class, participants.stream().map(row -> row.getActor().id()),
                event.getParticipants().stream().map(Participation::getActor));
        PartMerge.apply(participants, event.getParticipants(), () -> new Participation(event),
                (participation, row, position) -> participation.set(position, actors.get(row.getActor().id()), row.getRole()));
        citations.apply(form.getCitations(), event.getCitations(), () -> new EventCitation(event));
    }
}
