package org.amur.intake.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.event.EventMention.EventParticipant;
import org.amur.intake.text.TermMatch;

/**
 * Event of one trigger, before its date is known.
 *
 * @param trigger with its term
 * @param clause around it
 */
record EventDraft(TermMatch<EventTrigger> trigger, EventClause clause, Realis realis, List<EventParticipant> participants) {

    Set<MentionedActor> actors() {
        return participants.stream().map(EventParticipant::actor).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
