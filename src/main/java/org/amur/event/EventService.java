package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordService;
import org.amur.source.Citations;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;

/** Commands on events. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class EventService extends RecordService<Event, EventForm> {

    @Inject
    private Citations citations;

    @Inject
    private EventRepository events;

    @Inject
    private Caller caller;

    @Override
    protected Event empty() {
        return new Event();
    }

    /**
     * Creates events that are published from the start, such as those of the initial record, reviewed before its release.
     *
     * @return ids in the order of the forms
     * @throws RefusedException if a form violates a rule, or lacks a participant or a citation
     */
    public List<Long> createPublished(List<@Valid EventForm> forms) {
        return createAll(forms, Event::publish);
    }

    /**
     * Submits a draft for review.
     *
     * @param version version seen by the user
     * @throws RefusedException unless it is a draft with a participant and a citation
     */
    public void submit(long id, int version) {
        Event event = records.get(Event.class, id, version);
        event.submit();
        journal.update(event, Action.SUBMIT, null);
    }

    /**
     * Publishes an event.
     *
     * @param version version seen by the user
     * @throws RefusedException if the user is one of its {@link Authors}, or it lacks a participant or a citation
     */
    public void publish(long id, int version) {
        Event event = records.get(Event.class, id, version);
        events.authors(List.of(id)).get(id).checkMayPublish(caller.name());
        event.publish();
        journal.update(event, Action.PUBLISH, null);
    }

    /**
     * Returns a submitted or published event to draft.
     *
     * @param version version seen by the user
     * @param why     reason for the journal
     */
    public void withdraw(long id, int version, @NotBlank @Size(max = 500) String why) {
        Event event = records.get(Event.class, id, version);
        Action action = event.isPublished() ? Action.WITHDRAW : Action.SEND_BACK;
        event.withdraw();
        journal.update(event, action, why);
    }

    /**
     * Applies the form; the status is kept.
     *
     * @throws RefusedException if it is published and would lack a participant or a citation, or mode, context or outcome is not
     *                          valid
     */
    @Override
    protected void apply(EventForm form, Event event) {
        PloverCodes.check(form, event);
        Event outcome = form.getOutcome() == null ? null : records.getReferenced(Event.class, Stream.of(form.getOutcome().id()),
                Stream.ofNullable(event.getOutcome())).get(form.getOutcome().id());
        form.applyTo(event);
        List<ParticipationForm> participants = form.getParticipants().getRows();
        Map<Long, Actor> actors = records.getReferenced(Actor.class, participants.stream().map(row -> row.getActor().id()),
                event.getParticipants().stream().map(Participation::getActor));
        PartMerge.apply(participants, event.getParticipants(), () -> new Participation(event),
                (participation, row, position) -> participation.set(position, actors.get(row.getActor().id()), row.getRole()));
        citations.apply(form.getCitations(), event.getCitations(), () -> new EventCitation(event));
        event.conclude(outcome, form.isCancelled());
        event.checkIfPublished();
    }

    @Override
    protected Action updateOf(Event event) {
        return event.isPublished() ? Action.AMEND : Action.UPDATE;
    }
}
