package org.amur.intake.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.event.EventMention.EventParticipant;
import org.amur.intake.text.TermMatch;

/** Finder of the participants of an event among the references around its trigger. */
final class ParticipantFinder {

    /** References from the beginning of the text that are looked through. */
    private static final int FARTHEST = 500;
    private static final Pattern WAR = Pattern.compile(" (?:war|conflict|crisis)\\b");

    /** Types of reactions, of which the target is known from what is reacted to. */
    private static final Set<EventType> ANSWERS = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
    /** Types of acts against another. */
    static final Set<EventType> ATTACKS = EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE);
    private static final int BACK = 400;
    private static final int BACK_EVENTS = 2;

    private static final Map<Character, String> VISITED =
            Map.of('华', "CN", '中', "CN", '俄', "RU", '美', "US", '日', "JP", '朝', "KP", '韩', "KR", '蒙', "MN", '印', "IN");

    private static final Set<EventType> HELP = EnumSet.of(EventType.SUPPORT, EventType.AID);
    private static final Pattern RECIPROCAL =
            Pattern.compile("\\beach other\\b|\\bone another\\b|\\bmutual(?:ly)?\\b|друг друг|взаимн|相互|互相|彼此");

    private final EventText text;
    private final NavigableMap<Integer, List<MentionedActor>> attackers = new TreeMap<>();
    private final NamedNations nations;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;
    private final JointParticipants together;

    ParticipantFinder(EventText text) {
        this.text = text;
        nations = new NamedNations(text);
        MainPair pair = MainPair.of(text);
        ReferenceRelations relations = new ReferenceRelations(text, pair);
        subjects = new SubjectFinder(text, relations);
        objects = new ObjectFinder(text, relations);
        together = new JointParticipants(text, pair, nations, subjects, objects);
    }

    /** Returns the participants; empty if the words report no event. */
    List<EventParticipant> of(TermMatch<EventTrigger> trigger, EventClause clause) {
        if (TriggerFilter.isNoReport(text, trigger, clause)) {
            return List.of();
        }
        return switch (trigger.meaning().roles()) {
            case BETWEEN, TOGETHER -> together.of(trigger, clause);
            case ON, ALONE -> on(trigger, clause);
            case TO -> visit(trigger, clause);
            case HOST -> host(trigger, clause);
        };
    }

    private List<EventParticipant> on(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<MentionedActor> subject = subjects.subject(trigger, clause);
        List<MentionedActor> object = objects.object(trigger, clause, subject);
        boolean passive = PassiveVoice.is(text, trigger, clause);
        if (subject.isEmpty() && trigger.meaning().isVerb() && !passive) {
            subject = nations.acting(trigger, clause);
        }
        List<MentionedActor> agent = passive || !trigger.meaning().isVerb() ? objects.agent(trigger, clause) : List.of();
        if (passive) {
            object = subject.isEmpty() ? object : subject;
            subject = agent;
        } else if (!trigger.meaning().isVerb()) {
            subject = actingOf(trigger, clause, agent, subject);
            object = objects.object(trigger, clause, subject);
        }
        List<MentionedActor> acting = subject.stream().filter(actor -> actor.kind() != ActorKind.MEDIA).toList();
        List<MentionedActor> target = object.stream().filter(actor -> !acting.contains(actor) && actor.kind() != ActorKind.MEDIA).toList();
        if (trigger.meaning().type() == EventType.ASSAULT || trigger.meaning().type() == EventType.AID && target.isEmpty()) {
            return ofStates(
                    acting,
                    !target.isEmpty()
                            ? target
                            : trigger.meaning().type() == EventType.AID
                                    ? foreignState(trigger, clause, acting)
                                    : attackedState(trigger, clause, acting));
        }
        if (!acting.isEmpty() && target.isEmpty()) {
            target = nations.target(trigger, clause, acting);
        }
        if (!acting.isEmpty() && target.isEmpty() && ANSWERS.contains(trigger.meaning().type())) {
            target = answered(trigger, clause, acting);
        }
        boolean reciprocal = acting.size() > 1
                && HELP.contains(trigger.meaning().type())
                && RECIPROCAL
                        .matcher(text.between(clause.start(), clause.end()))
                        .find();
        if (acting.isEmpty() || target.isEmpty() && !reciprocal && trigger.meaning().roles() != EventTrigger.Roles.ALONE) {
            return List.of();
        }
        if (ATTACKS.contains(trigger.meaning().type())) {
            attackers.put(trigger.span().start(), acting);
        }
        return EventParticipant.joined(EventParticipant.all(acting, ParticipantRole.ACTOR), EventParticipant.all(target, ParticipantRole.RECIPIENT));
    }

    /** Returns who acts by a noun: “attack by X”, «отказ Х», “X’s attack”, “Russian attack”. */
    private List<MentionedActor> actingOf(TermMatch<EventTrigger> noun, EventClause clause, List<MentionedActor> agent,
            List<MentionedActor> subject) {
        return Stream.of(agent, objects.actingOwner(noun, clause), subject, nations.attribute(noun, clause))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the state to which a reaction answers: the last foreign one before it in its paragraph. */
    private List<MentionedActor> answered(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> acting) {
        int from = Math.max(0, clause.sentence().start() - BACK);
        Optional<List<MentionedActor>> attacker = attackers.isEmpty()
                ? Optional.empty()
                : attackers.descendingMap().values().stream()
                        .limit(BACK_EVENTS)
                        .filter(actors -> actors.stream().noneMatch(actor -> acting.stream().anyMatch(actor::isOfSameSide)))
                        .findFirst();
        if (attacker.isPresent()) {
            return text.statesOf(attacker.get());
        }
        List<ActorReference> before = new ArrayList<>(text.references().in(from, trigger.span().start()));
        Collections.reverse(before);
        return before.stream()
                .flatMap(reference -> reference.actors().stream())
                .filter(actor -> isForeignState(actor, acting))
                .limit(1)
                .toList();
    }

    private static boolean isForeignState(MentionedActor actor, List<MentionedActor> acting) {
        return actor.kind() == ActorKind.STATE && actor.country() != null
                && acting.stream().noneMatch(other -> actor.country().equals(other.country()));
    }

    /** States attack and aid, not their leaders. */
    private List<EventParticipant> ofStates(List<MentionedActor> acting, List<MentionedActor> target) {
        return acting.isEmpty() || target.isEmpty()
                ? List.of()
                : EventParticipant.joined(
                        EventParticipant.all(text.statesOf(acting), ParticipantRole.ACTOR),
                        EventParticipant.all(target, ParticipantRole.RECIPIENT));
    }

    /** Returns the state of “the X war”, if the attack belongs to another: “Y’s invasion”. */
    private List<MentionedActor> attackedState(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> acting) {
        boolean owned = clause.left().stream().anyMatch(reference -> text.between(
                        reference.span().end(), trigger.span().start())
                .matches("('s)? (?:\\S+ )?"));
        return !owned ? List.of() : text.references().all().stream().limit(FARTHEST).filter(reference -> reference.isState()
                && WAR.matcher(text.folded()).region(reference.span().end(), text.folded().length()).lookingAt())
                .flatMap(reference -> reference.actors().stream()).filter(actor -> !acting.contains(actor)).limit(1).toList();
    }

    private List<MentionedActor> foreignState(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> acting) {
        List<MentionedActor> atPlace = PlaceFinder.country(text, trigger, clause).map(country -> text.states().get(country))
                .filter(state -> acting.stream().noneMatch(other -> state.country().equals(other.country()))).stream().toList();
        return !atPlace.isEmpty()
                ? atPlace
                : text.references().in(clause.sentence()).stream()
                        .flatMap(reference -> reference.actors().stream())
                        .filter(actor -> isForeignState(actor, acting))
                        .limit(1)
                        .toList();
    }

    private List<EventParticipant> visit(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<MentionedActor> owner = Stream.of(
                        trigger.meaning().isVerb() ? List.<MentionedActor>of() : objects.owner(trigger, clause),
                        objects.traveller(trigger, clause))
                .map(actors -> actors.stream().filter(actor -> actor.kind() == ActorKind.PERSON).toList())
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<MentionedActor> visitor = (owner.isEmpty() ? subjects.subject(trigger, clause) : owner).stream()
                .filter(actor -> actor.kind() != ActorKind.MEDIA).toList();
        Optional<MentionedActor> destination = visited(trigger)
                .or(() -> PlaceFinder.countryAfter(text, trigger, clause).map(country -> text.states().get(country)))
                .or(() -> objects.destination(trigger, clause))
                .filter(actor -> !visitor.contains(actor))
                .or(() -> objects.destinationBefore(trigger, clause).filter(actor -> !visitor.contains(actor)))
                .or(() -> PlaceFinder.country(text, trigger, clause)
                        .map(country -> text.states().get(country)))
                .filter(state -> visitor.stream()
                        .noneMatch(actor -> actor.country() != null && actor.country().equals(state.country())));
        if (destination.isEmpty()) {
            return isAbroad(trigger, clause, visitor) ? EventParticipant.all(visitor, ParticipantRole.ACTOR) : List.of();
        }
        return visitor.isEmpty()
                ? List.of()
                : EventParticipant.joined(
                        EventParticipant.all(visitor, ParticipantRole.ACTOR),
                        EventParticipant.all(List.of(destination.get()), ParticipantRole.RECIPIENT));
    }

    /** Returns the country that a verb names: 访华. */
    private Optional<MentionedActor> visited(TermMatch<EventTrigger> trigger) {
        String words = trigger.span().of(text.folded());
        return Optional.ofNullable(VISITED.get(words.charAt(words.length() - 1))).map(country -> text.states().get(country));
    }

    /** Returns true if the place is in a country that the text does not name. */
    private boolean isAbroad(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> visitor) {
        return visitor.size() == 1 && PlaceFinder.country(text, trigger, clause).filter(country -> !text.states().containsKey(country)
                && !country.equals(visitor.get(0).country())).isPresent();
    }

    private List<EventParticipant> host(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<MentionedActor> first = subjects.subject(trigger, clause);
        List<MentionedActor> second = objects.object(trigger, clause, first);
        boolean byHost = !trigger.meaning().isVerb();
        return first.isEmpty() || second.isEmpty() ? List.of()
                : EventParticipant.joined(EventParticipant.all(byHost ? first : second, ParticipantRole.ACTOR), EventParticipant.all(byHost ? second : first, ParticipantRole.HOST));
    }
}
