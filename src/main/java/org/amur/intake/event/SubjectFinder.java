package org.amur.intake.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.event.EventType;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Finder of the subject of a trigger, and of those with whom it acts. */
final class SubjectFinder {

    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "[,;.，的]| and | after | before | since | while | but | who | which | if | that | when | as | because | и | если | что ");
    /** Types whose object may act next: “urged Y to”, “accused Y of”. */
    private static final Set<EventType> GOADS = EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN);

    private static final Pattern CONTINUES = Pattern.compile(
            "\\s*(?:(?:in|on|at|since|after|during|later|then|instead|however|meanwhile|also)(?: [^,.;]{2,30})?, )?"
                    + "(?:it|they) (?!(?:was|were|is|are|has been|have been|had been) )|(?:она|оно|они) |该|其");
    private static final Pattern AND = Pattern.compile("\\s(?:and|и)\\s|[和与同及、]");
    private static final Pattern TIME = Pattern.compile("[^，。；]{0,4}(?:时|之?后|以后|之?前|期间|之际|以来)，");
    private static final Pattern ITSELF =
            Pattern.compile("(?:that )?it (?:(?:has|had|have|will|would|was|is|also|already|recently) ){0,3}");
    private static final Pattern APPOSITION = Pattern.compile(
            ", (?:the|an?|its|his|her|together with|along with|accompanied by|including|led by|headed by|according to)\\s"
                    + "[^.;:]{1,120}?,(?=\\s(?!and\\b))");
    private static final Pattern POSSESSIVE = Pattern.compile(" ?'s (?:[\\w-]+ ){0,3}");
    private static final Pattern NOUN = Pattern.compile("(?:meeting|talks|talk|conversations?|calls?|consultations) ");
    private static final Pattern OWN = Pattern.compile("(?:'s)?\\s");
    private static final int POSSESSION = 40;
    private static final int DIRECT = 3;
    private static final int ATTRIBUTE_REACH = 30;
    private static final int OBJECT_REACH = 30;

    private final EventText text;
    private final ReferenceRelations relations;

    SubjectFinder(EventText text, ReferenceRelations relations) {
        this.text = text;
        this.relations = relations;
    }

    /** Returns who acts: the nearest reference before the trigger that nothing governs, with those joined to it. */
    List<MentionedActor> subject(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> left = clause.left();
        int index = subject(left, clause.start(), trigger);
        if (index < 0) {
            left = clause.farLeft();
            index = clause.isRelative() ? left.size() - 1 : subject(left, clause.reach(), trigger);
        }
        if (index < 0) {
            return Stream.of(speakers(trigger), speaking(trigger), continued(clause)).filter(actors -> !actors.isEmpty()).findFirst()
                    .orElse(List.of());
        }
        List<MentionedActor> subject = new ArrayList<>(relations.actors(left.get(index)));
        for (int i = index; i > 0 && relations.joined(left.get(i - 1), left.get(i)); i--) {
            subject.addAll(0, relations.actors(left.get(i - 1)));
        }
        return subject.stream().distinct().toList();
    }

    /** Returns the speakers of what is done by saying it, if the words before name no one else: X表示，祝贺Y. */
    private List<MentionedActor> speakers(TermMatch<EventTrigger> trigger) {
        int start = trigger.span().start();
        return text.article().language() != TextLanguage.ZH || !trigger.meaning().isSpeechAct()
                ? List.of()
                : text.statements()
                        .at(start)
                        .filter(statement -> statement.rule() == StatementRule.INDIRECT_SPEECH
                                && text.references().in(statement.span().start(), start).isEmpty())
                        .map(StatementMention::speakers)
                        .orElse(List.of());
    }

    /** Returns who speaks of itself: “X said that it signed”. */
    private List<MentionedActor> speaking(TermMatch<EventTrigger> trigger) {
        return text.statements().at(trigger.span().start()).stream()
                .filter(statement -> statement.rule() == StatementRule.INDIRECT_SPEECH
                        && ITSELF.matcher(text.between(statement.span().start(), trigger.span().start())).matches())
                .flatMap(statement -> statement.speakers().stream())
                .toList();
    }

    /** Returns the subject of the sentence before for “It …”. */
    private List<MentionedActor> continued(EventClause clause) {
        int start = clause.sentence().start();
        if (start == 0 || !CONTINUES.matcher(text.folded()).region(start, clause.sentence().end()).lookingAt()) {
            return List.of();
        }
        return text.references().in(text.sentence(start - 1)).stream()
                .filter(reference -> !reference.isPerson()
                        && relations
                                .preposition(reference, text.sentence(start - 1).start())
                                .isEmpty())
                .limit(1)
                .flatMap(reference -> relations.actors(reference).stream())
                .toList();
    }

    private int subject(List<ActorReference> left, int from, TermMatch<EventTrigger> trigger) {
        for (int i = left.size() - 1; i >= 0; i--) {
            ActorReference reference = left.get(i);
            if (isOwner(reference, trigger) && !relations.actors(reference).isEmpty()) {
                return i;
            }
            if (isSubject(left, i, from, trigger)) {
                return text.article().language() == TextLanguage.ZH ? topic(left, i, from, trigger) : i;
            }
        }
        return -1;
    }

    private boolean isSubject(List<ActorReference> left, int i, int from, TermMatch<EventTrigger> trigger) {
        ActorReference reference = left.get(i);
        if (i > 0 && relations.isAlias(left.get(i - 1), reference)) {
            return false;
        }
        return !isGoverned(left, i, from, trigger) && !isInApposition(reference, trigger, from) && canAct(reference, trigger)
                && !isObject(reference, trigger, from) && !relations.actors(reference).isEmpty();
    }

    /** Tells whether a preposition governs a reference, or the one that “and” joins to it: “between X and Y”. */
    private boolean isGoverned(List<ActorReference> left, int i, int from, TermMatch<EventTrigger> trigger) {
        ActorReference reference = left.get(i);
        String preposition = relations.preposition(reference, from);
        boolean joined = i > 0 && relations.joined(left.get(i - 1), reference);
        if (joined && preposition.isEmpty()
                && AND.matcher(text.between(left.get(i - 1).span().end(), reference.span().start())).find()) {
            return isGoverned(left, i - 1, from, trigger);
        }
        boolean coordinated = joined && Prepositions.WITH.contains(preposition);
        return !preposition.isEmpty() && !Prepositions.CONJUNCTIONS.contains(preposition) && !coordinated
                && !isInTimeClause(reference, trigger);
    }

    /** Tells whether 在 governs the clause of the trigger, and not only its subject: 在两人会谈时. */
    private boolean isInTimeClause(ActorReference reference, TermMatch<EventTrigger> trigger) {
        int start = Math.max(0, reference.span().start() - 1);
        return reference.isPerson()
                && text.folded().startsWith("在", start)
                && (start == 0 || !Character.isLetter(text.folded().charAt(start - 1)))
                && TIME.matcher(text.folded()).region(trigger.span().end(), text.folded().length()).lookingAt();
    }

    /** A Chinese clause without a subject goes on with the topic of a clause before it: the first of those that may be its subject. */
    private int topic(List<ActorReference> left, int nearest, int from, TermMatch<EventTrigger> trigger) {
        int position = left.get(nearest).span().start();
        if (position > text.last('，', from, trigger.span().start())) {
            return nearest;
        }
        int clause = text.last('，', from, position);
        int topic = nearest;
        for (int i = nearest - 1; i >= 0 && left.get(i).span().start() > clause; i--) {
            boolean possessor = text.folded().startsWith("的", left.get(i).span().end());
            topic = !possessor && isSubject(left, i, from, trigger) ? i : topic;
        }
        while (topic < nearest && relations.joined(left.get(topic), left.get(topic + 1))) {
            topic++;
        }
        return topic;
    }

    /** Tells whether a noun or gerund belongs to what is directly before it: “China visit”, “Xi’s first visit”, “China providing”. */
    private boolean isOwner(ActorReference reference, TermMatch<EventTrigger> trigger) {
        boolean gerund = text.isGerund(trigger.span())
                && OWN.matcher(text.between(reference.span().end(), trigger.span().start())).matches();
        boolean direct = !trigger.meaning().isVerb() && trigger.span().start() - reference.span().end() <= DIRECT;
        boolean noun = !trigger.meaning().isVerb() || NOUN.matcher(trigger.span().of(text.folded())).lookingAt();
        return gerund || direct || noun && trigger.span().start() - reference.span().end() <= POSSESSION
                && POSSESSIVE.matcher(text.between(reference.span().end(), trigger.span().start())).matches();
    }

    /** A possessor acts only in what it has, “Xi’s trip”; a noun such as “invasion” has its actor beside it. */
    private boolean canAct(ActorReference reference, TermMatch<EventTrigger> trigger) {
        if (text.triggers().at(reference.span().start()).isPresent()) {
            return false;
        }
        if (trigger.meaning().isVerb()) {
            return !text.folded().startsWith("'s ", reference.span().end());
        }
        return trigger.meaning().roles() != EventTrigger.Roles.ON || trigger.span().start() - reference.span().end() <= ATTRIBUTE_REACH;
    }

    /** Tells whether commas set a reference off from the verb: “Russia, the largest exporter after Norway, promised”. */
    private boolean isInApposition(ActorReference reference, TermMatch<EventTrigger> trigger, int from) {
        Matcher apposition = APPOSITION.matcher(text.folded()).region(from, trigger.span().start());
        boolean inside = false;
        while (!inside && apposition.find()) {
            inside = apposition.start() < reference.span().start() && reference.span().end() < apposition.end();
        }
        return inside;
    }

    private boolean isObject(ActorReference reference, TermMatch<EventTrigger> trigger, int from) {
        Optional<TermMatch<EventTrigger>> other = text.triggers().lastFrom(reference.span().start() - 1)
                .filter(before -> before.span().start() >= from);
        return other.isPresent() && other.get().meaning().isVerb() && !GOADS.contains(other.get().meaning().type())
                && other.get() != trigger && other.get().span().end() <= reference.span().start()
                && reference.span().start() - other.get().span().end() <= OBJECT_REACH
                && !NEW_CLAUSE.matcher(text.between(other.get().span().end(), reference.span().start())).find();
    }

    /** Returns with whom the subject acts, or to whom it speaks, named before the trigger; in Chinese, in the last clause that has any. */
    List<MentionedActor> companions(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> before = text.references().in(clause.reach(), trigger.span().start());
        List<ActorReference> companions = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            boolean listed = i > 0 && companions.contains(before.get(i - 1)) && relations.joined(before.get(i - 1), before.get(i));
            if (listed || isCompanion(before.get(i), trigger, clause)) {
                companions.add(before.get(i));
            }
        }
        boolean han = text.article().language() == TextLanguage.ZH && !companions.isEmpty();
        int comma = !han ? -1 : text.last('，', clause.reach(), companions.get(companions.size() - 1).span().start());
        return companions.stream()
                .filter(reference -> reference.span().start() > comma)
                .flatMap(reference -> relations.actors(reference).stream())
                .toList();
    }

    private boolean isCompanion(ActorReference reference, TermMatch<EventTrigger> trigger, EventClause clause) {
        String preposition = relations.preposition(reference, clause.reach());
        boolean consults = trigger.meaning().type() == EventType.CONSULT && trigger.meaning().isVerb();
        return Prepositions.WITH.contains(preposition) || consults && Prepositions.SPOKEN_TO.equals(preposition);
    }
}
