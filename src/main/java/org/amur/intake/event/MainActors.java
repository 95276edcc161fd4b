package org.amur.intake.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;

/** Persons and states that the text is about, in place of or beside those that the words of an event name. */
final class MainActors {

    private final EventText text;
    private final MainPair pair;

    MainActors(EventText text, MainPair pair) {
        this.text = text;
        this.pair = pair;
    }

    /** Returns those for whom several actors act: their states, if these sign or send forces. */
    List<MentionedActor> represented(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> actors) {
        if (isOfStates(trigger, actors)) {
            return pair.states();
        }
        boolean ofTheirStates = trigger.meaning().type() == EventType.MOBILIZE
                || trigger.meaning().type() == EventType.COOPERATE && isStateWithBody(actors)
                || SignedDocuments.areOfStates(text, trigger, clause, actors);
        return ofTheirStates ? text.statesOf(actors) : actors;
    }

    /** Tells whether a state acts with a body of another: 俄罗斯与中国空军. */
    private static boolean isStateWithBody(List<MentionedActor> actors) {
        Set<ActorKind> kinds = actors.stream().map(MentionedActor::kind).collect(Collectors.toSet());
        return kinds.equals(EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY));
    }

    /** Returns the two whom the text is about: persons meet, states act. */
    List<MentionedActor> ofText(TermMatch<EventTrigger> trigger) {
        boolean meeting = trigger.meaning().type() == EventType.CONSULT && !pair.persons().isEmpty();
        return meeting || pair.states().isEmpty() ? pair.persons() : pair.states();
    }

    /** “We” of a speaker means the states, unless persons meet. */
    private boolean isOfStates(TermMatch<EventTrigger> trigger, List<MentionedActor> actors) {
        return trigger.meaning().type() != EventType.CONSULT && text.isSaid(trigger.span()) && pair.persons().equals(actors)
                && !pair.states().isEmpty();
    }

    /** Adds the other of the two whom the text is about to persons of one country: «состоялись переговоры с X и Y». */
    List<MentionedActor> withOther(TermMatch<EventTrigger> trigger, List<MentionedActor> actors) {
        Set<String> countries = actors.stream().filter(actor -> actor.kind() == ActorKind.PERSON)
                .map(actor -> String.valueOf(actor.country())).collect(Collectors.toSet());
        boolean one = trigger.meaning().type() == EventType.CONSULT && trigger.meaning().isVerb() && countries.size() == 1
                && pair.persons().stream().map(MentionedActor::country).anyMatch(countries::contains);
        return !one ? actors : Stream.concat(
                        pair.persons().stream().filter(person -> !countries.contains(person.country())),
                        actors.stream())
                .toList();
    }
}
