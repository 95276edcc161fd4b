package org.amur.intake.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
import org.amur.intake.text.TextLanguage;

/** Finder of the participants of an event among the references around its trigger. */
final class ParticipantFinder {

    private static final Pattern UNNAMED = Pattern.compile(
            "officials?|ministers|leaders|representatives|delegation|cabinet|governors|businessmen|experts|"
                    + "heads|members|чиновник|министр|представител|делегаци|глав|членами|губернатор|负责人|官员|代表|内阁|部长|成员|代表团|政府");
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:was|were|been|being|is|are|be)\\s(?!\\w+ing\\s)(?:\\w+\\s){0,3}$|被$");

    /** Beginning of terms such as “contracts signed”. */
    private static final Pattern SIGNED_DOCUMENT =
            Pattern.compile("(?:joint )?(?:agreement|memorandum|contract|deal|document|statement|declaration|treaty|protocol|pact|accord)s? ");
    private static final String AGENT = " by ";
    private static final int DIRECT = 3;

    /** References from the beginning of the text that are looked through. */
    private static final int FARTHEST = 500;
    private static final Pattern WAR = Pattern.compile(" (?:war|conflict|crisis)\\b");
    private static final Pattern UPCOMING =
            Pattern.compile("(?:upcoming|forthcoming|предстоящ\\p{L}+|очередн\\p{L}+)\\s(?:[\\p{L}-]+\\s)?$");
    private static final Pattern RUSSIAN_PASSIVE = Pattern.compile("(?:ан|ен|ят|ут)(?:а|о|ы)?(?=$|\\s)");

    /** Types of reactions, of which the target is known from what is reacted to. */
    private static final Set<EventType> ANSWERS = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
    private static final Set<EventType> ATTACKS = EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE);
    private static final int BACK = 400;
    private static final int DECIDED = 40;
    private static final int BACK_EVENTS = 2;
    /** Types of what one actor may undertake towards another: “agreed to return the islands to X”. */
    private static final Set<EventType> UNDERTAKINGS = EnumSet.of(EventType.AGREE, EventType.COOPERATE);

    private static final Map<Character, String> VISITED =
            Map.of('华', "CN", '中', "CN", '俄', "RU", '美', "US", '日', "JP", '朝', "KP", '韩', "KR", '蒙', "MN", '印', "IN");

    private static final Set<EventType> HELP = EnumSet.of(EventType.SUPPORT, EventType.AID);
    private static final Pattern RECIPROCAL =
            Pattern.compile("\\beach other\\b|\\bone another\\b|\\bmutual(?:ly)?\\b|друг друг|взаимн|相互|互相|彼此");
    private static final Pattern OPENING =
            Pattern.compile("^\\s*(?:in|at) (?:an?|the|their|his) (?:\\w+ ){0,2}$|^\\s*в ходе (?:\\p{L}+ ){0,2}$");
    /** Words for both states of a text, or those who lead them. */
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:both|the(?: two)?) (?:sides|countries|nations|states|leaders|presidents|governments|parties)\\b|\\btheir two countries\\b|"
                    + "(?<!\\p{L})(?:обе стороны|стороны|сторонами|двух стран|двух государств|обеих стран|страны|лидеры|главы государств|лидерами)(?!\\p{L})|两国|双方|中俄元首|两军");

    private final EventText text;
    private final MainPair pair;
    private final NavigableMap<Integer, List<MentionedActor>> attackers = new TreeMap<>();
    private final NamedNations nations;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;

    ParticipantFinder(EventText text) {
        this.text = text;
        nations = new NamedNations(text);
        pair = MainPair.of(text);
        ReferenceRelations relations = new ReferenceRelations(text, pair);
        subjects = new SubjectFinder(text, relations);
        objects = new ObjectFinder(text, relations);
    }

    /** Returns the participants; empty if the words report no event. */
    List<EventParticipant> of(TermMatch<EventTrigger> trigger, EventClause clause) {
        if (TriggerFilter.isNoReport(text, trigger, clause)) {
            return List.of();
        }
        return switch (trigger.meaning().roles()) {
            case BETWEEN, TOGETHER -> between(trigger, clause);
            case ON, ALONE -> on(trigger, clause);
            case TO -> visit(trigger, clause);
            case HOST -> host(trigger, clause);
        };
    }

    private List<EventParticipant> between(TermMatch<EventTrigger> trigger, EventClause clause) {
        boolean named = namesItsParties(trigger);
        Set<MentionedActor> found = new LinkedHashSet<>(named ? List.of() : parties(trigger, clause));
        if (found.isEmpty() && trigger.meaning().isVerb() && text.article().language() == TextLanguage.RU) {
            found.addAll(objects.subjectAfter(trigger, clause));
        }
        boolean impersonal = found.isEmpty() && trigger.meaning().isVerb() && isPassive(trigger, clause);
        boolean ofStates = impersonal && trigger.meaning().type() == EventType.AGREE && !pair.states().isEmpty();
        if (!named && !ofStates && !isOfSides(trigger, found)) {
            found.addAll(subjects.companions(trigger, clause));
        }
        boolean complete = trigger.meaning().type() == EventType.AGREE && found.size() > 1;
        found.addAll(complete ? objects.partnersAfter(trigger, clause) : objects.partners(trigger, clause));
        if (trigger.meaning().form() == EventTrigger.Form.NAMED && objects.partners(trigger, clause).isEmpty()) {
            return List.of();
        }
        List<MentionedActor> actors = ofJoint(trigger, clause, ofOneKind(found));
        if (actors.size() > 1) {
            boolean forces = trigger.meaning().type() == EventType.MOBILIZE
                    || states(actors).size() == 2 && SignedDocuments.areOfStates(text, trigger, clause, actors);
            return roles(isOfStates(trigger, actors) ? pair.states() : forces ? states(actors) : actors, ParticipantRole.ACTOR);
        }
        if (actors.isEmpty() && impersonal) {
            boolean consult = trigger.meaning().type() == EventType.CONSULT;
            return roles(
                    consult && !pair.persons().isEmpty() || pair.states().isEmpty() ? pair.persons() : pair.states(),
                    ParticipantRole.ACTOR);
        }
        if (actors.isEmpty() && trigger.meaning().type() == EventType.CONSULT && UPCOMING.matcher(clause.before()).find()
                && text.references().in(Math.max(0, trigger.span().start() - DIRECT), trigger.span().start()).isEmpty()) {
            return roles(pair.persons(), ParticipantRole.ACTOR);
        }
        if (actors.size() == 1 && isAttackAgreed(trigger, clause)) {
            return List.of();
        }
        if (actors.size() == 1 && trigger.meaning().roles() == EventTrigger.Roles.BETWEEN && trigger.meaning().isVerb()
                && UNDERTAKINGS.contains(trigger.meaning().type())) {
            List<MentionedActor> object = objects.object(trigger, clause, actors).stream()
                    .filter(actor -> !actors.contains(actor))
                    .toList();
            if (!object.isEmpty()) {
                return joined(roles(actors, ParticipantRole.ACTOR), roles(object, ParticipantRole.RECIPIENT));
            }
        }
        List<MentionedActor> told = actors.size() < 2 && !trigger.meaning().isVerb() && OPENING.matcher(clause.before()).find()
                ? foreignPersons(trigger, clause) : List.of();
        if (told.size() > 1) {
            return roles(told, ParticipantRole.ACTOR);
        }
        List<MentionedActor> nationals = actors.size() < 2 && trigger.meaning().isVerb() ? nations.together(trigger, clause) : List.of();
        if (nationals.size() > 1) {
            return roles(nationals, ParticipantRole.ACTOR);
        }
        if (actors.size() == 1 && trigger.meaning().type() == EventType.CONSULT && trigger.meaning().isVerb()) {
            List<MentionedActor> hosts = objects.hosts(trigger, clause, actors.get(0));
            if (!hosts.isEmpty()) {
                return roles(List.of(actors.get(0), hosts.get(0)), ParticipantRole.ACTOR);
            }
        }
        if (BOTH.matcher(text.between(clause.start(), clause.end())).find()) {
            return roles(                    trigger.meaning().type() == EventType.CONSULT
                                    && !pair.persons().isEmpty()
                            ? pair.persons()
                            : pair.states(),
                    ParticipantRole.ACTOR);
        }
        boolean unnamed = trigger.meaning().isVerb() && UNNAMED.matcher(text.between(trigger.span().start(), clause.end())).find();
        return unnamed ? roles(actors, ParticipantRole.ACTOR) : List.of();
    }

    /** Tells whether one actor only decides on a step against another, which is the event: “agreed to sanction X”, 同意制裁X. */
    private boolean isAttackAgreed(TermMatch<EventTrigger> trigger, EventClause clause) {
        int end = trigger.span().end();
        return trigger.meaning().type() == EventType.AGREE
                && text.triggers().in(end, Math.min(clause.sentence().end(), end + DECIDED)).stream()
                        .limit(1)
                        .anyMatch(next -> ATTACKS.contains(next.meaning().type()));
    }

    /** Tells whether only words after a noun name its participants: “the pact between X and Y”. */
    private boolean namesItsParties(TermMatch<EventTrigger> trigger) {
        return !trigger.meaning().isVerb() && (trigger.span().of(text.folded()).endsWith(" between")
                || text.folded().startsWith(" between ", trigger.span().end()));
    }

    /** Returns who acts: those after “signed by”, or the subject. */
    private List<MentionedActor> parties(TermMatch<EventTrigger> trigger, EventClause clause) {
        boolean agents = trigger.meaning().isVerb() && text.folded().startsWith(AGENT, trigger.span().end());
        boolean document = SIGNED_DOCUMENT.matcher(trigger.span().of(text.folded())).lookingAt();
        List<MentionedActor> acting = agents ? objects.agents(trigger, clause) : List.of();
        return acting.isEmpty() && !document ? subjects.subject(trigger, clause) : acting;
    }

    /** Returns two persons of the rest of a sentence: “In a call, X told Y”. */
    private List<MentionedActor> foreignPersons(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<MentionedActor> persons = new ArrayList<>();
        text.references().in(trigger.span().end(), clause.sentence().end()).stream().flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null && persons.size() < 2
                        && persons.stream().noneMatch(other -> actor.country().equals(other.country()))).forEach(persons::add);
        return persons;
    }

    private boolean isPassive(TermMatch<EventTrigger> trigger, EventClause clause) {
        return PASSIVE.matcher(clause.before()).find() || SIGNED_DOCUMENT.matcher(trigger.span().of(text.folded())).lookingAt()
                || RUSSIAN_PASSIVE.matcher(trigger.span().of(text.folded())).find()
                || trigger.span().of(text.folded()).startsWith("been ");
    }

    /** “We” of a speaker means the states, unless persons meet. */
    private boolean isOfStates(TermMatch<EventTrigger> trigger, List<MentionedActor> actors) {
        return trigger.meaning().type() != EventType.CONSULT && text.isSaid(trigger.span()) && pair.persons().equals(actors)
                && !pair.states().isEmpty();
    }

    /** Returns true if two states act, and do not meet: 同普京举行会谈，双方签署. */
    private static boolean isOfSides(TermMatch<EventTrigger> trigger, Collection<MentionedActor> subject) {
        return trigger.meaning().type() != EventType.CONSULT && subject.size() == 2
                && subject.stream().allMatch(actor -> actor.kind() == ActorKind.STATE);
    }

    /** Persons meet persons; a state beside two of them is what they speak of. */
    private List<MentionedActor> ofOneKind(Collection<MentionedActor> found) {
        List<MentionedActor> persons = found.stream().filter(actor -> actor.kind() == ActorKind.PERSON).toList();
        List<MentionedActor> others = found.stream().filter(actor -> actor.kind() != ActorKind.MEDIA).toList();
        if (persons.size() == 1 && others.size() > 1) {
            return withCounterpart(persons.get(0), others);
        }
        List<MentionedActor> companies = others.stream().filter(actor -> actor.kind() == ActorKind.COMPANY).toList();
        return persons.size() > 1 ? persons : companies.size() > 1 ? companies : others;
    }

    /** In Chinese, one state that cooperates in a thing of two acts with the other: 中俄管道中方工程. */
    private List<MentionedActor> ofJoint(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> found) {
        boolean one = text.article().language() == TextLanguage.ZH && found.size() == 1 && trigger.meaning().type() == EventType.COOPERATE;
        return !one ? found : clause.left().stream()
                .map(ActorReference::actors)
                .filter(actors -> actors.size() == 2 && actors.containsAll(found))
                .findFirst()
                .orElse(found);
    }

    /** A person and two states, one of which is the person's own, stand for the person and one of the other state. */
    private List<MentionedActor> withCounterpart(MentionedActor person, List<MentionedActor> others) {
        Optional<MentionedActor> foreign = others.stream().filter(actor -> actor.kind() == ActorKind.STATE && actor.country() != null
                && !actor.country().equals(person.country())).findFirst();
        boolean own = others.stream().anyMatch(actor -> actor.kind() == ActorKind.STATE && actor.country() != null
                && actor.country().equals(person.country()));
        return !own || foreign.isEmpty()
                ? others
                : Stream.concat(
                                pair.persons().stream(),
                                text.references().all().stream()
                                        .limit(FARTHEST)
                                        .flatMap(reference -> reference.actors().stream()))
                        .filter(actor -> actor.kind() == ActorKind.PERSON
                                && foreign.get().country().equals(actor.country()))
                        .findFirst()
                        .map(counterpart -> List.of(person, counterpart))
                        .orElse(List.of(person, foreign.get()));
    }

    private List<EventParticipant> on(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<MentionedActor> subject = subjects.subject(trigger, clause);
        List<MentionedActor> object = objects.object(trigger, clause, subject);
        boolean passive = isPassive(trigger, clause);
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
        return joined(roles(acting, ParticipantRole.ACTOR), roles(target, ParticipantRole.RECIPIENT));
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
                        .filter(actors -> actors.stream().noneMatch(actor -> acting.stream()
                                .anyMatch(other -> actor.equals(other)
                                        || actor.country() != null
                                                && actor.country().equals(other.country()))))
                        .findFirst();
        if (attacker.isPresent()) {
            return states(attacker.get());
        }
        List<ActorReference> before = new ArrayList<>(text.references().in(from, trigger.span().start()));
        Collections.reverse(before);
        return before.stream()
                .flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.STATE
                        && actor.country() != null
                        && acting.stream().noneMatch(other -> actor.country().equals(other.country())))
                .limit(1)
                .toList();
    }

    /** States attack and aid, not their leaders. */
    private List<EventParticipant> ofStates(List<MentionedActor> acting, List<MentionedActor> target) {
        return acting.isEmpty() || target.isEmpty()
                ? List.of()
                : joined(roles(states(acting), ParticipantRole.ACTOR), roles(target, ParticipantRole.RECIPIENT));
    }

    /** Returns the states of actors, as far as the text names them. */
    private List<MentionedActor> states(List<MentionedActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() == null ? actor : text.states().getOrDefault(actor.country(), actor))
                .distinct()
                .toList();
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
                        .filter(actor -> actor.kind() == ActorKind.STATE
                                && actor.country() != null
                                && acting.stream()
                                        .noneMatch(other -> actor.country().equals(other.country())))
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
                .or(() -> PlaceFinder.countryAfter(text, trigger).map(country -> text.states().get(country)))
                .or(() -> objects.destination(trigger, clause))
                .filter(actor -> !visitor.contains(actor))
                .or(() -> objects.destinationBefore(trigger, clause).filter(actor -> !visitor.contains(actor)))
                .or(() -> PlaceFinder.country(text, trigger, clause)
                        .map(country -> text.states().get(country)))
                .filter(state ->
                        visitor.stream().noneMatch(actor -> state.country().equals(actor.country())));
        if (destination.isEmpty()) {
            return isAbroad(trigger, clause, visitor) ? roles(visitor, ParticipantRole.ACTOR) : List.of();
        }
        return visitor.isEmpty()
                ? List.of()
                : joined(
                        roles(visitor, ParticipantRole.ACTOR),
                        roles(List.of(destination.get()), ParticipantRole.RECIPIENT));
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
                : joined(roles(byHost ? first : second, ParticipantRole.ACTOR), roles(byHost ? second : first, ParticipantRole.HOST));
    }

    private static List<EventParticipant> roles(Collection<MentionedActor> actors, ParticipantRole role) {
        return actors.stream().map(actor -> new EventParticipant(actor, role)).toList();
    }

    private static List<EventParticipant> joined(List<EventParticipant> first, List<EventParticipant> second) {
        List<EventParticipant> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
