package org.amur.intake.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Finder of subject, object and companions of a trigger. */
final class SubjectFinder {

    private static final Pattern JOINED = Pattern.compile("[\\s,、»”\"–-]*(?:(?:[\\p{L}-]+ ){0,2}(?:and|и) )?(?:and|и|和|与|同|及|以及|又|as well as|а также)?(?: the)?[\\s«“\"]*");
    private static final Set<String> WITH = Set.of("with", "с", "со", "与", "同", "和", "跟", "应", "between", "между", "among");
    private static final Set<String> TOPICS = Set.of("about", "on", "over", "in", "at", "regarding", "concerning", "during", "after", "before", "since",
            "amid", "despite", "into", "via", "from", "like", "than", "without", "as", "о", "об", "в", "во", "на", "по", "из", "после", "до", "при", "за",
            "перед", "без", "через", "就", "在", "据", "由于");
    private static final Set<String> TARGETS = Set.of("to", "against", "toward", "towards", "к", "ко", "против", "对", "向", "给");
    private static final Set<String> DESTINATIONS = Set.of("to", "in", "into", "в", "на", "对", "在");
    private static final Set<String> OWNERS = Set.of("of", "by");
    private static final Set<String> AGENTS = Set.of("by", "с", "со", "由", "от", "被");
    private static final int NAMED_REACH = 30;
    private static final int LONGEST_JOINT = 40;
    private static final int DIRECT = 3;
    private static final int JOURNEY = 45;
    private static final int DIRECT_OBJECT = 90;
    private static final int OBJECT_REACH = 30;

    private final EventText text;
    private final MainPair pair;
    private final Government government;

    SubjectFinder(EventText text, MainPair pair) {
        this.text = text;
        this.pair = pair;
        government = new Government(text);
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
            return List.of();
        }
        List<MentionedActor> subject = new ArrayList<>(actors(left.get(index)));
        for (int i = index; i > 0 && joined(left.get(i - 1), left.get(i)); i--) {
            subject.addAll(0, actors(left.get(i - 1)));
        }
        return subject.stream().distinct().toList();
    }

    private int subject(List<ActorReference> left, int from, TermMatch<EventTrigger> trigger) {
        for (int i = left.size() - 1; i >= 0; i--) {
            ActorReference reference = left.get(i);
            if (!trigger.meaning().isVerb() && trigger.span().start() - reference.span().end() <= DIRECT && !actors(reference).isEmpty()) {
                return i;
            }
            String preposition = government.of(reference, from);
            boolean governed = !preposition.isEmpty() && !(i > 0 && WITH.contains(preposition) && joined(left.get(i - 1), reference));
            if (!governed && !isPossessor(reference, trigger) && !isObject(reference, trigger, from) && !actors(reference).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** A possessor acts only in what it has: “Xi’s trip”. */
    private boolean isPossessor(ActorReference reference, TermMatch<EventTrigger> trigger) {
        return trigger.meaning().isVerb() && text.folded().startsWith("'s ", reference.span().end());
    }

    private boolean isObject(ActorReference reference, TermMatch<EventTrigger> trigger, int from) {
        Optional<TermMatch<EventTrigger>> other = text.triggers().lastFrom(reference.span().start() - 1)
                .filter(before -> before.span().start() >= from);
        return other.isPresent() && other.get().meaning().isVerb() && other.get().meaning().type() != EventType.REQUEST
                && other.get() != trigger && other.get().span().end() <= reference.span().start()
                && reference.span().start() - other.get().span().end() <= OBJECT_REACH
                && !text.between(other.get().span().end(), reference.span().start()).matches(".*(?:[,;.，]| and | if | that | when | as | because | и | если | что ).*");
    }

    private boolean joined(ActorReference first, ActorReference second) {
        return first.span().end() <= second.span().start() && second.span().start() - first.span().end() <= LONGEST_JOINT
                && (first.isPerson() == second.isPerson() && first.isState() == second.isState()
                || text.between(first.span().end(), second.span().start()).indexOf(',') < 0)
                && text.triggers().in(first.span().end(), second.span().start()).isEmpty() && JOINED.matcher(text.between(first.span().end(), second.span().start())).matches();
    }

    /** Returns with whom the subject acts, named before the trigger. */
    List<MentionedActor> companions(TermMatch<EventTrigger> trigger, EventClause clause) {
        return text.references().in(clause.reach(), trigger.span().start()).stream()
                .filter(reference -> WITH.contains(government.of(reference, clause.reach())))
                .flatMap(reference -> actors(reference).stream()).toList();
    }

    /** Returns the references after the trigger that are not what the event is about. */
    List<ActorReference> right(TermMatch<EventTrigger> trigger, EventClause clause) {
        return clause.right().stream().filter(reference -> !isAfterTarget(reference, trigger)).toList();
    }

    private boolean isAfterTarget(ActorReference reference, TermMatch<EventTrigger> trigger) {
        return trigger.meaning().form() == EventTrigger.Form.NAMED && reference.span().start() - trigger.span().end() > NAMED_REACH;
    }

    /** Returns with whom the subject acts, named after the trigger. */
    List<MentionedActor> partners(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> right = right(trigger, clause);
        Set<MentionedActor> partners = new LinkedHashSet<>();
        boolean last = false;
        for (int i = 0; i < right.size(); i++) {
            last = isPartner(right.get(i), trigger) || last && joined(right.get(i - 1), right.get(i));
            if (last) {
                partners.addAll(actors(right.get(i)));
            }
        }
        return List.copyOf(partners);
    }

    private boolean isPartner(ActorReference reference, TermMatch<EventTrigger> trigger) {
        String preposition = government.of(reference, trigger.span().end());
        int gap = reference.span().start() - trigger.span().end();
        if (WITH.contains(preposition) || gap <= 0) {
            return true;
        }
        boolean object = text.article().language() != TextLanguage.RU && trigger.meaning().isVerb() && trigger.meaning().type() != EventType.AGREE
                && preposition.isEmpty() && gap <= DIRECT_OBJECT;
        return object || !trigger.meaning().isVerb() && (gap <= DIRECT || preposition.equals("of"));
    }

    /** Returns on whom the subject acts: the first reference after the trigger, or one before it with a preposition. */
    List<MentionedActor> object(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> subject) {
        List<ActorReference> right = right(trigger, clause).stream().filter(reference -> !isTopic(reference, trigger)).toList();
        Set<MentionedActor> object = new LinkedHashSet<>();
        for (int i = 0; i < right.size(); i++) {
            boolean foreign = actors(right.get(i)).stream().noneMatch(actor -> isOwn(actor, subject));
            if (foreign && (object.isEmpty() || joined(right.get(i - 1), right.get(i)))) {
                object.addAll(actors(right.get(i)));
            } else if (!object.isEmpty()) {
                break;
            }
        }
        if (object.isEmpty() && !right.isEmpty()) {
            object.addAll(actors(right.get(0)));
        }
        return !object.isEmpty() ? List.copyOf(object) : Stream.of(target(trigger, clause), destination(trigger, clause).stream().toList())
                .filter(actors -> !actors.isEmpty()).findFirst().orElse(List.of());
    }

    /** Returns to whom a noun belongs that precedes its owner: “visit of X”, «визит Х». */
    List<MentionedActor> owner(TermMatch<EventTrigger> trigger, EventClause clause) {
        return right(trigger, clause).stream().limit(1).filter(reference -> reference.span().start() - trigger.span().end() <= DIRECT
                || OWNERS.contains(government.of(reference, trigger.span().end()))).flatMap(reference -> actors(reference).stream()).toList();
    }

    private static boolean isOwn(MentionedActor actor, List<MentionedActor> subject) {
        return subject.stream().anyMatch(acting -> acting.equals(actor) || actor.country() != null && actor.country().equals(acting.country()));
    }

    /** Returns where a visitor goes. */
    Optional<MentionedActor> destination(TermMatch<EventTrigger> trigger, EventClause clause) {
        return right(trigger, clause).stream().filter(reference -> reference.span().start() - trigger.span().end() <= DIRECT
                || reference.span().start() - trigger.span().end() <= JOURNEY && DESTINATIONS.contains(government.of(reference, trigger.span().end()))).flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.STATE).findFirst();
    }

    private boolean isTopic(ActorReference reference, TermMatch<EventTrigger> trigger) {
        String preposition = government.of(reference, trigger.span().end());
        return TOPICS.contains(preposition) && !preposition.equals("on") && !preposition.equals("from");
    }

    private List<MentionedActor> target(TermMatch<EventTrigger> trigger, EventClause clause) {
        return text.references().in(clause.reach(), trigger.span().start()).stream()
                .filter(reference -> TARGETS.contains(government.of(reference, clause.reach())))
                .flatMap(reference -> actors(reference).stream()).toList();
    }

    /** Returns the agent of a passive verb. */
    List<MentionedActor> agent(TermMatch<EventTrigger> trigger, EventClause clause) {
        return Stream.concat(clause.right().stream(), clause.left().stream())
                .filter(reference -> AGENTS.contains(government.of(reference, clause.start()))).limit(1)
                .flatMap(reference -> actors(reference).stream()).toList();
    }

    /** Returns the actors of a reference; for “I” and “we” the speaker, and the other side. */
    private List<MentionedActor> actors(ActorReference reference) {
        if (!reference.actors().isEmpty()) {
            return reference.actors();
        }
        Optional<StatementMention> statement = text.statements().at(reference.span().start());
        if (statement.isEmpty()) {
            return List.of();
        }
        List<MentionedActor> speakers = statement.get().speakers();
        boolean alone = reference.span().length() == 1;
        boolean ofPair = speakers.stream().anyMatch(pair.persons()::contains);
        return alone || !ofPair ? speakers : pair.persons();
    }
}
