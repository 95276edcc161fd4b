package org.amur.intake.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

/** Finder of the participants of an event that several actors do together, such as talks, agreements and exercises. */
final class JointParticipants {

    private static final Pattern UNNAMED = Pattern.compile(
            "officials?|ministers|leaders|representatives|delegation|cabinet|governors|businessmen|experts|"
                    + "heads|members|чиновник|министр|представител|делегаци|глав|членами|губернатор|负责人|官员|代表|内阁|部长|成员|代表团|政府");
    private static final Pattern MEMBERS = Pattern.compile("\\b(?:leaders|members)\\b|лидер|глав|участник|领导人|领袖|成员");
    private static final String AGENT = " by ";
    private static final int DIRECT = 3;
    private static final Pattern UPCOMING =
            Pattern.compile("(?:upcoming|forthcoming|предстоящ\\p{L}+|очередн\\p{L}+)\\s(?:[\\p{L}-]+\\s)?$");
    private static final int DECIDED = 40;
    /** Types of what one actor may undertake towards another: “agreed to return the islands to X”. */
    private static final Set<EventType> UNDERTAKINGS = EnumSet.of(EventType.AGREE, EventType.COOPERATE);
    private static final Pattern OPENING =
            Pattern.compile("^\\s*(?:in|at) (?:an?|the|their|his) (?:\\w+ ){0,2}$|^\\s*в ходе (?:\\p{L}+ ){0,2}$");
    /** Words for both states of a text, or those who lead them. */
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:both|the(?: two)?) (?:sides|countries|nations|states|leaders|presidents|governments|parties)\\b|\\btheir two countries\\b|"
                    + "(?<!\\p{L})(?:обе стороны|стороны|сторонами|двух стран|двух государств|обеих стран|страны|лидеры|главы государств|лидерами)(?!\\p{L})|两国|双方|中俄元首|两军");

    /** References from the beginning of the text that are looked through. */
    private static final int FARTHEST = 500;

    private final EventText text;
    private final MainPair pair;
    private final MainActors main;
    private final NamedNations nations;
    private final SubjectFinder subjects;
    private final ObjectFinder objects;

    JointParticipants(EventText text, MainPair pair, NamedNations nations, SubjectFinder subjects, ObjectFinder objects) {
        this.text = text;
        this.pair = pair;
        main = new MainActors(text, pair);
        this.nations = nations;
        this.subjects = subjects;
        this.objects = objects;
    }

    /** Returns the participants; empty if the words report no event. */
    List<EventParticipant> of(TermMatch<EventTrigger> trigger, EventClause clause) {
        Set<MentionedActor> found = new LinkedHashSet<>(subject(trigger, clause));
        boolean unnamed = found.isEmpty();
        boolean impersonal = unnamed && trigger.meaning().isVerb() && PassiveVoice.is(text, trigger, clause);
        if (hasCompanions(trigger, found, impersonal)) {
            found.addAll(subjects.companions(trigger, clause));
        }
        List<MentionedActor> partners = objects.partners(trigger, clause);
        if (trigger.meaning().form() == EventTrigger.Form.NAMED && partners.isEmpty()) {
            return List.of();
        }
        boolean complete = trigger.meaning().type() == EventType.AGREE && found.size() > 1;
        found.addAll(complete ? objects.partnersAfter(trigger, partners) : partners);
        List<MentionedActor> named = ofJoint(trigger, clause, ofOneKind(found));
        List<MentionedActor> actors = unnamed && partners.containsAll(named) ? main.withOther(trigger, named) : named;
        if (actors.size() > 1) {
            return acting(main.represented(trigger, clause, actors));
        }
        if (actors.isEmpty() && impersonal) {
            return acting(main.ofText(trigger));
        }
        if (actors.isEmpty() && isUpcomingMeeting(trigger, clause)) {
            return acting(pair.persons());
        }
        return actors.size() == 1 && isAttackAgreed(trigger, clause) ? List.of() : inOtherWords(trigger, clause, actors);
    }

    /** Returns those of the first kind of words, of which the clause has any, that tell who acts with the actors found. */
    private List<EventParticipant> inOtherWords(
            TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> actors) {
        return Stream.<Supplier<List<EventParticipant>>>of(
                        () -> acting(isGroup(trigger, clause, actors) ? actors : List.of()),
                        () -> undertaking(trigger, clause, actors),
                        () -> acting(several(foreignPersons(trigger, clause))),
                        () -> acting(several(trigger.meaning().isVerb() ? nations.together(trigger, clause) : List.of())),
                        () -> acting(withHost(trigger, clause, actors)),
                        () -> acting(BOTH.matcher(text.between(clause.start(), clause.end())).find() ? main.ofText(trigger) : List.of()),
                        () -> acting(isWithUnnamed(trigger, clause) ? actors : List.of()))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Tells whether the members of an organisation agree: “signed by leaders of the G7”. */
    private boolean isGroup(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> actors) {
        return actors.size() == 1
                && actors.get(0).kind() == ActorKind.INTERGOVERNMENTAL_ORGANISATION
                && trigger.meaning().type() == EventType.AGREE
                && MEMBERS.matcher(text.between(clause.start(), clause.end())).find();
    }

    private static List<MentionedActor> several(List<MentionedActor> actors) {
        return actors.size() > 1 ? actors : List.of();
    }

    private Collection<MentionedActor> subject(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<MentionedActor> subject = namesItsParties(trigger) ? List.of() : parties(trigger, clause);
        boolean after = subject.isEmpty() && trigger.meaning().isVerb() && text.article().language() == TextLanguage.RU;
        return after ? objects.subjectAfter(trigger, clause) : subject;
    }

    private boolean hasCompanions(TermMatch<EventTrigger> trigger, Collection<MentionedActor> subject, boolean impersonal) {
        boolean ofStates = impersonal && trigger.meaning().type() == EventType.AGREE && !pair.states().isEmpty();
        return !namesItsParties(trigger) && !ofStates && !isOfSides(trigger, subject);
    }

    private boolean isUpcomingMeeting(TermMatch<EventTrigger> trigger, EventClause clause) {
        return trigger.meaning().type() == EventType.CONSULT && UPCOMING.matcher(clause.before()).find()
                && text.references().in(Math.max(0, trigger.span().start() - DIRECT), trigger.span().start()).isEmpty();
    }

    /** Returns the actor and the one towards whom it undertakes something. */
    private List<EventParticipant> undertaking(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> actors) {
        if (actors.isEmpty() || trigger.meaning().roles() != EventTrigger.Roles.BETWEEN || !trigger.meaning().isVerb()
                || !UNDERTAKINGS.contains(trigger.meaning().type())) {
            return List.of();
        }
        List<MentionedActor> object = objects.object(trigger, clause, actors).stream().filter(actor -> !actors.contains(actor)).toList();
        return object.isEmpty()
                ? List.of()
                : EventParticipant.joined(acting(actors), EventParticipant.all(object, ParticipantRole.RECIPIENT));
    }

    /** Returns the actor of a meeting and the first of its hosts. */
    private List<MentionedActor> withHost(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> actors) {
        boolean meets = trigger.meaning().type() == EventType.CONSULT && trigger.meaning().isVerb();
        return actors.stream()
                .filter(actor -> meets)
                .flatMap(actor -> objects.hosts(trigger, clause, actor).stream().limit(1).map(host -> List.of(actor, host)))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isWithUnnamed(TermMatch<EventTrigger> trigger, EventClause clause) {
        return trigger.meaning().roles() == EventTrigger.Roles.BETWEEN && trigger.meaning().isVerb()
                && UNNAMED.matcher(text.between(trigger.span().start(), clause.end())).find();
    }

    private static List<EventParticipant> acting(List<MentionedActor> actors) {
        return EventParticipant.all(actors, ParticipantRole.ACTOR);
    }

    /** Tells whether one actor only decides on a step against another, which is the event: “agreed to sanction X”, 同意制裁X. */
    private boolean isAttackAgreed(TermMatch<EventTrigger> trigger, EventClause clause) {
        int end = trigger.span().end();
        return trigger.meaning().type() == EventType.AGREE
                && text.triggers().in(end, Math.min(clause.sentence().end(), end + DECIDED)).stream()
                        .limit(1)
                        .anyMatch(next -> ParticipantFinder.ATTACKS.contains(next.meaning().type()));
    }

    /** Tells whether only words after a noun name its participants: “the pact between X and Y”. */
    private boolean namesItsParties(TermMatch<EventTrigger> trigger) {
        return !trigger.meaning().isVerb() && (trigger.span().of(text.folded()).endsWith(" between")
                || text.folded().startsWith(" between ", trigger.span().end()));
    }

    /** Returns who acts: those after “signed by”, or the subject. */
    private List<MentionedActor> parties(TermMatch<EventTrigger> trigger, EventClause clause) {
        boolean agents = trigger.meaning().isVerb() && text.folded().startsWith(AGENT, trigger.span().end());
        boolean document = PassiveVoice.isSignedDocument(trigger.span().of(text.folded()));
        List<MentionedActor> acting = agents ? objects.agents(trigger, clause) : List.of();
        return acting.isEmpty() && !document ? subjects.subject(trigger, clause) : acting;
    }

    /** Returns two persons of the rest of a sentence: “In a call, X told Y”. */
    private List<MentionedActor> foreignPersons(TermMatch<EventTrigger> trigger, EventClause clause) {
        if (trigger.meaning().isVerb() || !OPENING.matcher(clause.before()).find()) {
            return List.of();
        }
        List<MentionedActor> persons = new ArrayList<>();
        text.references().in(trigger.span().end(), clause.sentence().end()).stream().flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null && persons.size() < 2
                        && persons.stream().noneMatch(other -> actor.country().equals(other.country()))).forEach(persons::add);
        return persons;
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
}
