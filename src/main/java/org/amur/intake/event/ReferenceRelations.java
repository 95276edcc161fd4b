package org.amur.intake.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.statement.StatementMention;

/** Relations of references to each other, to prepositions and to speakers. */
final class ReferenceRelations {

    private static final Pattern JOINED = Pattern.compile(
            "[\\s,、»”\"–-]*(?:(?:[\\p{L}-]+ ){0,2}(?:and|и) )?(?:and|и|和|与|同|及|以及|又)?"
                    + "(?: the)?[\\s«“\"]*");
    /** Title of the second of two: “and his Chinese counterpart, X”, «и председатель КНР Х», 和俄罗斯总统普京. */
    private static final Pattern TITLED =
            Pattern.compile(",? (?:and|и)(?: [\\p{L}.'-]+){0,8},? [«“\"]?|[和与同及、]\\p{IsHan}{0,12}");

    /** Words that join those of any kind: “ministers from X and Y, as well as Z”. */
    private static final Pattern AS_WELL_AS =
            Pattern.compile(",? (?:as well as|along with|together with|а также|вместе с)(?: [\\p{L}.'-]+){0,8},? [«“\"]?");

    private static final Pattern SIDES =
            Pattern.compile("\\b(?:sides|countries|nations|parties|states)\\b|сторон|стран|государств|держав|两国|双方|两军");
    private static final Pattern PARALLEL = Pattern.compile("(\\p{IsHan}{2,4})[和与同及](?:\\d+[架艘名辆个家])?");
    private static final int LONGEST_JOINT = 70;

    private final EventText text;
    private final MainPair pair;
    private final Government government;

    ReferenceRelations(EventText text, MainPair pair) {
        this.text = text;
        this.pair = pair;
        government = new Government(text);
    }

    /** Returns the preposition that governs a reference; empty if there is none. */
    String preposition(ActorReference reference, int from) {
        return government.of(reference, from);
    }

    /** Returns true if two references are joined: “X and Y”. */
    boolean joined(ActorReference first, ActorReference second) {
        return first.span().end() <= second.span().start() && second.span().start() - first.span().end() <= LONGEST_JOINT
                && text.triggers().in(first.span().end(), second.span().start()).isEmpty()
                && (isParallel(first, second) || isJoint(text.between(first.span().end(), second.span().start()), first, second))
                && !isPossessor(second, text.between(first.span().end(), second.span().start()));
    }

    /** Tells whether the second only repeats the first in brackets: 中石油(CNPC). */
    boolean isAlias(ActorReference first, ActorReference second) {
        return first.actors().equals(second.actors()) && text.between(first.span().end(), second.span().start()).matches("\\s?[(（]");
    }

    /** Tells whether two states qualify the same noun: 7架俄罗斯军机与2架中国军机. */
    private boolean isParallel(ActorReference first, ActorReference second) {
        Matcher noun = PARALLEL.matcher(text.between(first.span().end(), second.span().start()));
        return first.isState() && second.isState() && noun.matches() && text.folded().startsWith(noun.group(1), second.span().end());
    }

    /** In a list with commas all are of one kind: “Russia, the ministry said” is none. */
    private static boolean isJoint(String between, ActorReference first, ActorReference second) {
        boolean alike = first.isPerson() == second.isPerson() && first.isState() == second.isState();
        if (between.isBlank()) {
            return first.actors().equals(second.actors());
        }
        return (alike || between.indexOf(',') < 0) && JOINED.matcher(between).matches()
                || AS_WELL_AS.matcher(between).matches()
                || alike && !first.isState() && TITLED.matcher(between).matches();
    }

    /** Tells whether something of another is added: “invaded X, as well as Y's threats”. */
    private boolean isPossessor(ActorReference reference, String between) {
        return AS_WELL_AS.matcher(between).matches() && text.folded().startsWith("'s ", reference.span().end());
    }

    /** Returns the actors of a reference; for “I” and “we” the speaker, and the other side. */
    List<MentionedActor> actors(ActorReference reference) {
        if (!reference.actors().isEmpty()) {
            boolean sides = !reference.named() && reference.actors().size() == 2 && reference.isState() && !pair.states().isEmpty()
                    && SIDES.matcher(reference.span().of(text.folded())).find();
            return sides ? pair.states() : reference.actors();
        }
        Optional<StatementMention> statement = text.statements().at(reference.span().start());
        if (statement.isEmpty()) {
            return List.of();
        }
        List<MentionedActor> speakers = statement.get().speakers();
        boolean alone = reference.span().length() == 1;
        boolean ofPair = speakers.stream().anyMatch(pair.persons()::contains);
        return ofPair && !alone ? pair.persons() : alone ? speakers : country(speakers);
    }

    /** “We” of a spokesperson or minister is the country. */
    private List<MentionedActor> country(List<MentionedActor> speakers) {
        return speakers.size() != 1 || speakers.get(0).country() == null
                ? speakers
                : List.of(text.states().getOrDefault(speakers.get(0).country(), speakers.get(0)));
    }
}
