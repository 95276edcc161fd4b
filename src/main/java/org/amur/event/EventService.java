package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

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

    @Override
    protected Event empty() {
        return new Event();
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

    private void change(long id, int version, Consumer<Event> command, Action action, String why) {
        Event event = records.get(Event.class, id, version);
        command.accept(event);
        journal.update(event, action, why);
    }

    /**
     * Applies the form; the status is kept.
     *
     * @throws RefusedException if it is published and would lack a participant or a citation
     */
    @Override
    protected void apply(EventForm form, Event event) {
        form.applyTo(event);
        List<ParticipationForm> participants = form.getParticipants().getRows();
        Map<Long, Actor> actors = records.getReferenced(Actor.class, participants.stream().map(row -> row.getActor().id()),
                event.getParticipants().stream().map(Participation::getActor));
        PartMerge.apply(participants, event.getParticipants(), () -> new Participation(event),
                (participation, row, position) -> participation.set(position, actors.get(row.getActor().id()), row.getRole()));
        citations.apply(form.getCitations(), event.getCitations(), () -> new EventCitation(event));
        event.checkIfPublished();
    }

    @Override
    protected Action updateOf(Event event) {
        return event.isPublished() ? Action.AMEND : Action.UPDATE;
    }
}
