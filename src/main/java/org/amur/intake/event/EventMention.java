package org.amur.intake.event;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Event that a text reports.
 *
 * @param sentence that reports it
 * @param trigger words of the lexicon that tell its type
 * @param date unknown if the text has none
 * @param dated words that give the date; null if none do
 * @param place as written; null if none
 * @param inferences rules that gave what the sentence does not state
 */
public record EventMention(
        TextSpan sentence,
        TextSpan trigger,
        EventType type,
        Realis realis,
        PartialDate date,
        TextSpan dated,
        String place,
        List<EventParticipant> participants,
        List<Inference> inferences) {

    /** Participant of an event. */
    public record EventParticipant(MentionedActor actor, ParticipantRole role) {

        /** Returns participants of one role. */
        static List<EventParticipant> all(Collection<MentionedActor> actors, ParticipantRole role) {
            return actors.stream().map(actor -> new EventParticipant(actor, role)).toList();
        }

        static List<EventParticipant> joined(List<EventParticipant> first, List<EventParticipant> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}
