package org.amur.intake.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.event.EventMention.EventParticipant;
import org.amur.intake.text.TermMatch;

/** Completion of participants that a sentence does not state, by those whom the article is about. */
final class ParticipantCompletion {

    /** Types of what two states do together. */
    private static final Set<EventType> JOINT = EnumSet.of(EventType.AGREE, EventType.COOPERATE, EventType.MOBILIZE);
    /** Types of what one of two states does for the other. */
    private static final Set<EventType> FOR_OTHER = EnumSet.of(EventType.COOPERATE, EventType.AID, EventType.SUPPORT);

    private final ArticleSides sides;
    private final MainPair pair;

    /**
     * Participants with the rule that completed them.
     *
     * @param rule empty if the sentence states all
     */
    record Completed(List<EventParticipant> participants, Optional<Inference> rule) {

        static Completed stated(List<EventParticipant> participants) {
            return new Completed(participants, Optional.empty());
        }
    }

    ParticipantCompletion(ArticleSides sides, MainPair pair) {
        this.sides = sides;
        this.pair = pair;
    }

    /**
     * Returns the participants of an event.
     *
     * @param named whom the sentence names, too few for an event
     */
    Completed of(TermMatch<EventTrigger> trigger, List<MentionedActor> named) {
        return switch (trigger.meaning().roles()) {
            case BETWEEN -> between(trigger.meaning(), named);
            case ON, ALONE -> on(trigger.meaning(), named);
            case TO -> visit(named);
            case HOST -> Completed.stated(List.of());
        };
    }

    private Completed between(EventTrigger meaning, List<MentionedActor> named) {
        if (named.isEmpty() && JOINT.contains(meaning.type()) && Dev.on("P1")) {
            return completed(sides.states(), List.of(), Inference.STATES_OF_ARTICLE);
        }
        if (named.size() == 1 && JOINT.contains(meaning.type()) && named.get(0).kind() == ActorKind.STATE && Dev.on("P2")) {
            return withOther(named, ParticipantRole.ACTOR);
        }
        if (named.size() == 1 && meaning.type() == EventType.CONSULT && pair.persons().contains(named.get(0)) && Dev.on("P3")) {
            return completed(pair.persons(), List.of(), Inference.OTHER_SIDE);
        }
        if (named.size() == 1 && meaning.type() == EventType.AGREE && pair.persons().contains(named.get(0)) && Dev.on("P4")) {
            return completed(pair.persons(), List.of(), Inference.OTHER_SIDE);
        }
        if (named.size() == 1 && named.get(0).kind() == ActorKind.COMPANY && JOINT.contains(meaning.type()) && Dev.on("P5")) {
            return withOther(named, ParticipantRole.ACTOR);
        }
        return Completed.stated(List.of());
    }

    private Completed on(EventTrigger meaning, List<MentionedActor> named) {
        return named.size() == 1 && FOR_OTHER.contains(meaning.type()) && Dev.on("P6")
                ? withOther(named, ParticipantRole.RECIPIENT)
                : Completed.stated(List.of());
    }

    private Completed visit(List<MentionedActor> named) {
        return named.size() == 1 && named.get(0).kind() == ActorKind.PERSON && Dev.on("P7")
                ? withOther(named, ParticipantRole.RECIPIENT)
                : Completed.stated(List.of());
    }

    private Completed withOther(List<MentionedActor> named, ParticipantRole role) {
        List<MentionedActor> other = sides.opposite(named.get(0)).stream().toList();
        return other.isEmpty()
                ? Completed.stated(List.of())
                : new Completed(
                        Stream.concat(
                                        named.stream().map(actor -> new EventParticipant(actor, ParticipantRole.ACTOR)),
                                        other.stream().map(actor -> new EventParticipant(actor, role)))
                                .toList(),
                        Optional.of(Inference.OTHER_SIDE));
    }

    private static Completed completed(List<MentionedActor> actors, List<MentionedActor> more, Inference rule) {
        return actors.isEmpty()
                ? Completed.stated(List.of())
                : new Completed(
                        actors.stream().map(actor -> new EventParticipant(actor, ParticipantRole.ACTOR)).toList(),
                        Optional.of(rule));
    }
}
