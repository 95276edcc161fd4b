package org.amur.intake.actor;

import static org.amur.intake.actor.ActorReferences.FARTHEST;
import static org.amur.intake.actor.ActorReferences.LONGEST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Finder of the two whom words such as “both sides”, “the ministers” and “they” mean. */
final class ActorPairs {

    private static final Pattern AND = Pattern.compile(
            "(?:[»”\"]| (?:[\\w'-]+ ){0,3})? ?(?:and|и|和|与|同|及) ?(?:[«“\"]|(?:[\\w'-]+ ){0,3})?", Pattern.UNICODE_CHARACTER_CLASS);
    /** Several whom a Chinese sentence does not name: 4名官员. */
    private static final Pattern UNNAMED = Pattern.compile("(?:(?<!\\d)\\d{1,6}|[二两三四五六七八九十数多])余?[名位人]");
    private static final int SENTENCES_BACK = 3;

    private final ArticleText text;
    private final SpanIndex<TextSpan> sentences;
    private final SpanIndex<ActorReference> named;
    private final Map<String, MentionedActor> states;
    private final SpanIndex<TextSpan> unnamed;

    ActorPairs(ArticleText text, SpanIndex<TextSpan> sentences, SpanIndex<ActorReference> named, Map<String, MentionedActor> states) {
        this.text = text;
        this.named = named;
        this.states = states;
        this.sentences = sentences;
        unnamed = new SpanIndex<>(text.language() == TextLanguage.ZH ? unnamed(text.folded()) : List.of(), span -> span);
    }

    private static List<TextSpan> unnamed(String text) {
        return UNNAMED.matcher(text).results().map(match -> new TextSpan(match.start(), match.end())).toList();
    }

    /**
     * Returns those whom the sentence before joins by “and”, or else the last two persons, or those joined a few sentences before;
     * no one if the sentence counts unnamed ones.
     */
    List<MentionedActor> together(int position) {
        int start = sentences.lastFrom(position).map(TextSpan::start).orElse(0);
        if (!unnamed.in(start, position).isEmpty()) {
            return List.of();
        }
        int before = start == 0 ? 0 : sentences.lastFrom(start - 1).map(TextSpan::start).orElse(0);
        List<MentionedActor> two = joined(named.in(Math.max(before, start - LONGEST), start));
        two = two.isEmpty() ? lastTwo(position, ActorKind.PERSON) : two;
        return two.isEmpty() ? joinedBefore(before) : two;
    }

    /** Returns those whom the last of a few sentences before a position joins by “and”. */
    private List<MentionedActor> joinedBefore(int position) {
        int end = position;
        for (int i = 0; i < SENTENCES_BACK && end > 0; i++) {
            int start = sentences.lastFrom(end - 1).map(TextSpan::start).orElse(0);
            List<MentionedActor> two = joined(named.in(Math.max(start, end - LONGEST), end));
            if (!two.isEmpty()) {
                return two;
            }
            end = start;
        }
        return List.of();
    }

    /** Returns the first two of a kind that “and” joins. */
    private List<MentionedActor> joined(List<ActorReference> references) {
        for (int i = 1; i < references.size(); i++) {
            ActorReference one = references.get(i - 1);
            ActorReference other = references.get(i);
            boolean joined = one.span().end() <= other.span().start()
                    && AND.matcher(text.folded().substring(one.span().end(), other.span().start())).matches();
            if (joined && one.isPerson() == other.isPerson() && !one.actors().equals(other.actors())) {
                return Stream.concat(one.actors().stream(), other.actors().stream()).toList();
            }
        }
        return List.of();
    }

    /** Returns the first two persons of the last sentence with persons of two countries: a person named alone is of another event. */
    List<MentionedActor> ofOneSentence(int position) {
        int first = named.firstFrom(position) - 1;
        for (int i = first; i >= 0 && i > first - FARTHEST; i--) {
            int at = named.all().get(i).span().start();
            int start = sentences.lastFrom(at).map(TextSpan::start).orElse(0);
            int end = named.all().get(i).span().end();
            List<MentionedActor> two = foreign(ActorReferences.persons(named.in(Math.max(start, at - LONGEST), end)));
            if (two.size() > 1) {
                return two.subList(0, 2);
            }
        }
        return List.of();
    }

    private static List<MentionedActor> foreign(List<ActorReference> persons) {
        List<MentionedActor> foreign = new ArrayList<>();
        persons.stream().flatMap(reference -> reference.actors().stream()).forEach(actor -> {
            if (!foreign.contains(actor) && foreign.stream().noneMatch(other -> isOfSameCountry(actor, other))) {
                foreign.add(actor);
            }
        });
        return foreign;
    }

    /** Returns the last two states, or else the first two of the text, or the last two persons. */
    List<MentionedActor> sides(int position) {
        List<MentionedActor> last = lastTwo(position, ActorKind.STATE);
        if (last.isEmpty() && states.size() > 1) {
            return List.copyOf(states.values()).subList(0, 2);
        }
        return last.isEmpty() ? lastTwo(position, ActorKind.PERSON) : last;
    }

    /**
     * Returns the last two persons who hold an office, of two countries, or else the two states; if the record has no
     * office of those in the text, the last two persons.
     */
    List<MentionedActor> holders(String office, int position) {
        List<MentionedActor> before = lastTwo(position, actor -> office.equals(actor.office()));
        List<MentionedActor> holders = before.isEmpty() ? lastTwo(text.text().length(), actor -> office.equals(actor.office())) : before;
        return holders.isEmpty() ? unknownHolders(position) : holders;
    }

    private List<MentionedActor> unknownHolders(int position) {
        boolean recorded = named.all().stream().limit(FARTHEST).flatMap(reference -> reference.actors().stream())
                .anyMatch(actor -> actor.office() != null);
        List<MentionedActor> persons = recorded ? List.of() : lastTwo(position, ActorKind.PERSON);
        return persons.isEmpty() ? sides(position) : persons;
    }

    private static boolean isOfSameCountry(MentionedActor one, MentionedActor other) {
        return one.country() != null && one.country().equals(other.country());
    }

    List<MentionedActor> lastTwo(int position, ActorKind kind) {
        return lastTwo(position, actor -> actor.kind() == kind);
    }

    private List<MentionedActor> lastTwo(int position, Predicate<MentionedActor> condition) {
        List<MentionedActor> found = new ArrayList<>();
        int first = named.firstFrom(position) - 1;
        for (int i = first; i >= 0 && i > first - FARTHEST && found.size() < 2; i--) {
            for (MentionedActor actor : named.all().get(i).actors()) {
                if (condition.test(actor) && !found.contains(actor) && found.stream().noneMatch(other -> isOfSameCountry(actor, other))) {
                    found.add(actor);
                }
            }
        }
        return found.size() < 2 ? List.of() : found.subList(0, 2);
    }
}
