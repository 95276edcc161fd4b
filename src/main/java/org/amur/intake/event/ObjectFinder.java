package org.amur.intake.event;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Finder of the participants that are named after a trigger. */
final class ObjectFinder {

    /** Types of steps against or with the trade of a country: “imports from X”. */
    private static final Set<EventType> TRADE = EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.RETREAT, EventType.COOPERATE);
    /** Types of nouns whose owner acts. */
    private static final Set<EventType> OWN_ACTS = EnumSet.of(EventType.ASSAULT, EventType.SANCTION, EventType.REJECT, EventType.REQUEST,
            EventType.THREATEN, EventType.PROTEST, EventType.MOBILIZE);
    private static final Pattern INSTRUMENTAL = Pattern.compile("(?:ом|ем|ым|им|ой|ей|ою|ею|ами|ями)(?:$|[\\s»\"])");
    private static final Pattern TARGETED = Pattern.compile("\\s(?:против|отношении|от|по|на|к|в)$");
    private static final Pattern TOWARDS = Pattern.compile("\\s(?:to|in|into|for|в|во|на)$");
    private static final Pattern VISIT = Pattern.compile("(?:визит|поездк)\\p{L}*$");
    private static final Pattern TOPIC = Pattern.compile("^ (?:on|about|over|regarding|concerning) .*\\bbetween ");
    private static final String DISCUSS = "discuss";
    private static final String ARTICLE = " the ";
    private static final String BETWEEN = " between";
    private static final int NAMED_REACH = 30;
    /** Unnamed members of a participant: “sanctioned dozens of companies in X”. */
    private static final Pattern GROUP = Pattern.compile(
            " (?:[\\w,.-]+ ){0,4}(?:companies|firms|entities|businesses|banks|individuals|people|officials|nationals|citizens|"
                    + "organi[sz]ations|vessels|tankers|ships|suppliers|buyers|refineries|exporters|importers)(?: based| located| registered)? "
                    + "(?:in|from|of) (?:\\w+ )?");
    private static final int DIRECT = 3;
    private static final int DIRECT_OBJECT = 90;
    private static final int JOURNEY = 45;

    private final EventText text;
    private final ReferenceRelations relations;

    ObjectFinder(EventText text, ReferenceRelations relations) {
        this.text = text;
        this.relations = relations;
    }

    /** Returns the references after the trigger that are not what the event is about. */
    List<ActorReference> right(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> all = clause.right();
        List<ActorReference> right = new ArrayList<>();
        boolean last = false;
        for (int i = 0; i < all.size(); i++) {
            last = last && relations.joined(all.get(i - 1), all.get(i)) || !isAfterTarget(all.get(i), trigger);
            if (last) {
                right.add(all.get(i));
            }
        }
        return right;
    }

    private boolean isAfterTarget(ActorReference reference, TermMatch<EventTrigger> trigger) {
        int end = trigger.span().end();
        return trigger.meaning().form() == EventTrigger.Form.NAMED
                && (reference.span().start() - end > NAMED_REACH
                        || !relations.preposition(reference, end).isEmpty()
                                && !GROUP.matcher(text.between(end, reference.span().start())).matches());
    }

    /** Returns the subject of a Russian verb that precedes it: «подписали Х и У». */
    List<MentionedActor> subjectAfter(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> right = right(trigger, clause);
        Set<MentionedActor> subject = new LinkedHashSet<>();
        for (int i = 0; i < right.size(); i++) {
            boolean first = i == 0 && right.get(0).span().start() - trigger.span().end() <= DIRECT_OBJECT
                    && relations.preposition(right.get(0), trigger.span().end()).isEmpty();
            if (first || !subject.isEmpty() && relations.joined(right.get(i - 1), right.get(i))) {
                subject.addAll(relations.actors(right.get(i)));
            }
        }
        return List.copyOf(subject);
    }

    /** Returns with whom the subject acts, named after the trigger. */
    List<MentionedActor> partners(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> right = right(trigger, clause);
        Set<MentionedActor> partners = new LinkedHashSet<>();
        boolean last = false;
        for (int i = 0; i < right.size(); i++) {
            last = isPartner(right.get(i), trigger) || last && relations.joined(right.get(i - 1), right.get(i));
            if (last) {
                partners.addAll(relations.actors(right.get(i)));
            }
        }
        return List.copyOf(partners);
    }

    /** Returns the partners without those in the words of the trigger: 签署对中国供气的合同. */
    List<MentionedActor> partnersAfter(TermMatch<EventTrigger> trigger, List<MentionedActor> partners) {
        Set<MentionedActor> within = new LinkedHashSet<>();
        text.references().in(trigger.span()).forEach(reference -> within.addAll(relations.actors(reference)));
        return partners.stream().filter(actor -> !within.contains(actor)).toList();
    }

    private boolean isPartner(ActorReference reference, TermMatch<EventTrigger> trigger) {
        String preposition = relations.preposition(reference, trigger.span().end());
        int gap = reference.span().start() - trigger.span().end();
        if (isDiscussed(reference, trigger, preposition)) {
            return false;
        }
        if (Prepositions.WITH.contains(preposition) || gap <= 0) {
            return true;
        }
        boolean governs = text.article().language() != TextLanguage.RU || trigger.meaning().form() == EventTrigger.Form.NAMED;
        boolean object = governs && trigger.meaning().isVerb() && trigger.meaning().type() != EventType.AGREE
                && preposition.isEmpty() && gap <= DIRECT_OBJECT;
        boolean owner = text.article().language() == TextLanguage.RU && preposition.isEmpty() && gap <= JOURNEY;
        boolean between = preposition.isEmpty() && gap <= DIRECT_OBJECT && words(trigger).endsWith(BETWEEN);
        return object || !trigger.meaning().isVerb() && (gap <= DIRECT || between || owner || preposition.equals("of"));
    }

    /** Tells whether talks are about those named: “discussed North Korea”, “talks on the war between X and Y”. */
    private boolean isDiscussed(ActorReference reference, TermMatch<EventTrigger> trigger, String preposition) {
        boolean topic = preposition.isEmpty() && trigger.meaning().isVerb() && words(trigger).startsWith(DISCUSS);
        return topic || preposition.equals(BETWEEN.strip()) && TOPIC.matcher(
                text.between(trigger.span().end(), Math.max(trigger.span().end(), reference.span().start()))).find();
    }

    private String words(TermMatch<EventTrigger> trigger) {
        return trigger.span().of(text.folded());
    }

    /** Returns on whom the subject acts: the first reference after the trigger, or one before it with a preposition. */
    List<MentionedActor> object(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> subject) {
        List<ActorReference> right = right(trigger, clause).stream().filter(reference -> !isTopic(reference, trigger)).toList();
        Set<MentionedActor> object = new LinkedHashSet<>();
        for (int i = 0; i < right.size(); i++) {
            boolean foreign = relations.actors(right.get(i)).stream().noneMatch(actor -> isOwn(actor, subject));
            if (foreign && (object.isEmpty() || relations.joined(right.get(i - 1), right.get(i)))) {
                object.addAll(relations.actors(right.get(i)));
            } else if (!object.isEmpty()) {
                break;
            }
        }
        if (object.isEmpty() && !right.isEmpty() && !RealisRule.WISHES.contains(trigger.meaning().type())) {
            object.addAll(relations.actors(right.get(0)));
        }
        return !object.isEmpty() ? List.copyOf(object) : Stream.of(target(trigger, clause), destination(trigger, clause).stream().toList())
                .filter(actors -> !actors.isEmpty()).findFirst().orElse(List.of());
    }

    /** Returns to whom a noun belongs that precedes its owner: “visit of X”, «визит Х». */
    List<MentionedActor> owner(TermMatch<EventTrigger> trigger, EventClause clause) {
        return right(trigger, clause).stream()
                .limit(1)
                .filter(reference -> reference.span().start() - trigger.span().end() <= DIRECT
                        || Prepositions.OWNERS.contains(
                                relations.preposition(reference, trigger.span().end())))
                .flatMap(reference -> relations.actors(reference).stream())
                .toList();
    }

    /** Returns who goes on a Russian visit that begins before its visitor is named: «начался официальный визит премьера Х». */
    List<MentionedActor> traveller(TermMatch<EventTrigger> trigger, EventClause clause) {
        return !VISIT.matcher(trigger.span().of(text.folded())).find() ? List.of() : right(trigger, clause).stream()
                .limit(1)
                .filter(reference -> reference.span().start() - trigger.span().end() <= DIRECT_OBJECT
                        && relations.preposition(reference, trigger.span().end()).isEmpty())
                .flatMap(reference -> relations.actors(reference).stream())
                .toList();
    }

    private static boolean isOwn(MentionedActor actor, List<MentionedActor> subject) {
        return subject.stream().anyMatch(actor::isOfSameSide);
    }

    /** Returns the foreign state in which one person talks: “held talks in China”. */
    List<MentionedActor> hosts(TermMatch<EventTrigger> trigger, EventClause clause, MentionedActor person) {
        return person.kind() != ActorKind.PERSON || person.country() == null ? List.of() : right(trigger, clause).stream()
                .filter(reference -> relations.preposition(reference, trigger.span().end()).equals("in"))
                .flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.STATE && !person.country().equals(actor.country()))
                .toList();
    }

    /** Returns where a visitor goes. */
    Optional<MentionedActor> destination(TermMatch<EventTrigger> trigger, EventClause clause) {
        return right(trigger, clause).stream().filter(reference -> reference.span().start() - trigger.span().end() <= DIRECT
                || ARTICLE.equals(text.between(trigger.span().end(), reference.span().start()))
                || reference.span().start() - trigger.span().end() <= JOURNEY
                && isTowards(relations.preposition(reference, trigger.span().end()), trigger))
                .flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.STATE).findFirst();
    }

    private boolean isTowards(String preposition, TermMatch<EventTrigger> trigger) {
        return Prepositions.DESTINATIONS.contains(preposition)
                || preposition.isEmpty() && TOWARDS.matcher(trigger.span().of(text.folded())).find();
    }

    /** Returns where a visitor is, named before the trigger: 在中国进行访问. */
    Optional<MentionedActor> destinationBefore(TermMatch<EventTrigger> trigger, EventClause clause) {
        return clause.left().stream().filter(reference -> Prepositions.VISITED.contains(relations.preposition(reference, clause.start())))
                .flatMap(reference -> reference.actors().stream()).filter(actor -> actor.kind() == ActorKind.STATE).findFirst();
    }

    private boolean isTopic(ActorReference reference, TermMatch<EventTrigger> trigger) {
        String preposition = relations.preposition(reference, trigger.span().end());
        boolean blamed = trigger.meaning().type() == EventType.ACCUSE && Prepositions.REASONS.contains(preposition);
        boolean origin = TRADE.contains(trigger.meaning().type()) && Prepositions.ORIGINS.contains(preposition);
        return !blamed && !origin && Prepositions.TOPICS.contains(preposition) && !preposition.equals("on") && !preposition.equals("from");
    }

    private List<MentionedActor> target(TermMatch<EventTrigger> trigger, EventClause clause) {
        return text.references().in(clause.reach(), trigger.span().start()).stream()
                .filter(reference -> Prepositions.TARGETS.contains(relations.preposition(reference, clause.reach())))
                .flatMap(reference -> relations.actors(reference).stream()).toList();
    }

    /** Returns the agent of a passive verb, or of a noun: “attack by X”, «захват Х». */
    List<MentionedActor> agent(TermMatch<EventTrigger> trigger, EventClause clause) {
        Set<String> agents = trigger.meaning().isVerb() ? Prepositions.AGENTS : Prepositions.AGENTS_OF_NOUNS;
        return Stream.concat(clause.right().stream(), clause.left().stream())
                .filter(reference -> agents.contains(relations.preposition(reference, clause.start())) || isInstrumental(reference, clause))
                .limit(1)
                .flatMap(reference -> relations.actors(reference).stream()).toList();
    }

    /** Returns all agents of an English verb: “signed by X and Y”. */
    List<MentionedActor> agents(TermMatch<EventTrigger> trigger, EventClause clause) {
        List<ActorReference> right = clause.right();
        Set<MentionedActor> agents = new LinkedHashSet<>();
        for (int i = 0; i < right.size(); i++) {
            boolean first = agents.isEmpty() && relations.preposition(right.get(i), trigger.span().end()).equals("by");
            if (first || !agents.isEmpty() && relations.joined(right.get(i - 1), right.get(i))) {
                agents.addAll(relations.actors(right.get(i)));
            } else if (!agents.isEmpty()) {
                break;
            }
        }
        return List.copyOf(agents);
    }

    /** Matches a Russian agent without a preposition: «подписано Россией». */
    private boolean isInstrumental(ActorReference reference, EventClause clause) {
        return text.article().language() == TextLanguage.RU
                && INSTRUMENTAL.matcher(reference.span().of(text.folded())).find()
                && relations.preposition(reference, clause.start()).isEmpty();
    }

    /** Returns whose act a Russian noun is that its owner follows: «вторжение Х», «отказ Х». */
    List<MentionedActor> actingOwner(TermMatch<EventTrigger> trigger, EventClause clause) {
        boolean own = text.article().language() == TextLanguage.RU
                && OWN_ACTS.contains(trigger.meaning().type())
                && !TARGETED.matcher(trigger.span().of(text.folded())).find();
        return !own ? List.of() : right(trigger, clause).stream()
                .limit(1)
                .filter(reference -> reference.span().start() - trigger.span().end() <= DIRECT
                        && relations.preposition(reference, trigger.span().end()).isEmpty())
                .flatMap(reference -> relations.actors(reference).stream())
                .toList();
    }
}
