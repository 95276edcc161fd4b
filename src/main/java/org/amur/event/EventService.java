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

    /** @return the number of the new event, a draft */
    public long create(@Valid EventForm form) {
        Event event = new Event();
        apply(form, event);
        journal.create(event, form.getSubmission());
        return event.getId();
    }

    /**
     * Changes an event; its status stays.
     *
     * @return the number of the event
     * @throws StaleException   if somebody else has saved the event since the form was filled
     * @throws RefusedException if it is published and would be left without a participant or a citation
     */
    public long update(@Valid EventForm form) {
        Event event = records.get(Event.class, form.getId(), form.getVersion());
        apply(form, event);
        event.checkIfPublished();
        journal.update(event, event.isPublished() ? Action.AMEND : Action.UPDATE, form.getWhy());
        return event.getId();
    }

    /**
     * Says that somebody has checked a draft.
     *
     * @param version the one that was looked at
     */
    public void review(long id, int version) {
        change(id, version, Event::review, Action.REVIEW, null);
    }

    /**
     * @param version the one that was looked at
     * @throws RefusedException unless it is reviewed and has a participant and a citation
     */
    public void publish(long id, int version) {
        change(id, version, Event::publish, Action.PUBLISH, null);
    }

    /**
     * Makes a reviewed or published event a draft again.
     *
     * @param version the one that was looked at
     * @param why     goes to the journal
     */
    public void withdraw(long id, int version, @NotBlank @Size(max = 500) String why) {
        change(id, version, Event::withdraw, Action.WITHDRAW, why);
    }

    /**
     * @param version the one that was looked at
     * @return the number of the change, by which it can be undone
     * @throws StillNeededException if anything refers to it
     * @throws StaleException       if somebody else has saved it since
     * @throws RefusedException     if a record begins to refer to it at this moment
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
        event.apply(form);
        List<ParticipationForm> participants = form.getParticipants().getRows();
        Map<Long, Actor> actors = records.referred(Actor.class, participants.stream().map(row -> row.getActor().getId()),
                event.getParticipants().stream().map(Participation::getActor));
        PartMerge.apply(participants, event.getParticipants(), () -> new Participation(event),
                (participation, row, position) -> participation.apply(row, actors.get(row.getActor().getId()), position));
        citations.apply(form.getCitations(), event.getCitations(), () -> new EventCitation(event));
    }
}
