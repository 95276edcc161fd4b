package org.amur.intake.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.ActorReferences;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/**
 * Text of an article, prepared for finding its events.
 *
 * @param folded for comparison
 * @param references to possible participants
 * @param states of the text by ISO 3166 code
 * @param headlines number of paragraphs before the text proper
 */
record EventText(ArticleText article, String folded, SpanIndex<TextSpan> sentences, SpanIndex<TermMatch<EventTrigger>> triggers,
        SpanIndex<ActorReference> references, SpanIndex<DateMention> dates, SpanIndex<StatementMention> statements,
        Map<String, MentionedActor> states, int headlines) {

    private static final int MOST_HEADLINES = 5;
    private static final int ENDING = 6;
    private static final int NEAR = 200;
    private static final Pattern GERUND = Pattern.compile("[a-z]+ing\\b");
    private static final Pattern STOPS = Pattern.compile("[.!。！…][”\"»」)\\s]*$");

    static EventText of(ArticleText article, List<ActorMention> actors, List<DateMention> dates,
            List<StatementMention> statements) {
        String folded = article.folded();
        SpanIndex<ActorMention> mentions = new SpanIndex<>(actors, ActorMention::span);
        List<TermMatch<EventTrigger>> triggers = EventTrigger.finder(article.language()).find(folded).stream()
                .filter(trigger -> trigger.meaning().type() != null && mentions.at(trigger.span().start()).isEmpty())
                .map(trigger -> NounForms.of(article.language(), folded, trigger))
                .filter(trigger -> trigger.meaning().type() != null)
                .toList();
        Map<String, MentionedActor> states = new LinkedHashMap<>();
        actors.stream().map(ActorMention::actor).filter(actor -> actor.kind() == ActorKind.STATE && actor.country() != null)
                .forEach(state -> states.putIfAbsent(state.country(), state));
        return new EventText(
                article,
                folded,
                new SpanIndex<>(article.sentences(), span -> span),
                new SpanIndex<>(triggers, TermMatch::span),
                ActorReferences.of(article, actors),
                new SpanIndex<>(dates, DateMention::span),
                new SpanIndex<>(statements, StatementMention::span),
                states,
                headlines(article));
    }

    /** Returns how many of the first paragraphs are headlines, which have no full stop; of a text of such lines all but the last. */
    private static int headlines(ArticleText article) {
        List<TextSpan> paragraphs = article.paragraphs();
        int count = 0;
        while (count < Math.min(MOST_HEADLINES, paragraphs.size()) && !STOPS.matcher(article.text())
                        .region(Math.max(paragraphs.get(count).start(), paragraphs.get(count).end() - ENDING), paragraphs.get(count).end())
                        .find()) {
            count++;
        }
        return count < paragraphs.size() ? count : Math.max(0, paragraphs.size() - 1);
    }

    /** Tells whether a part of the text is in a headline. */
    boolean isHeadline(TextSpan part) {
        return headlines > 0 && part.start() < article.paragraphs().get(headlines - 1).end();
    }

    TextSpan sentence(int position) {
        return sentences.lastFrom(position).orElseGet(() -> new TextSpan(0, folded.length()));
    }

    /** Returns the words around a trigger in its sentence. */
    String around(TextSpan trigger, TextSpan sentence) {
        return between(Math.max(sentence.start(), trigger.start() - NEAR), Math.min(sentence.end(), trigger.end() + NEAR));
    }

    String between(int start, int end) {
        return folded.substring(start, Math.max(start, end));
    }

    /** Returns the indirect speech around a part of the text; empty if there is none. */
    Optional<TextSpan> reported(TextSpan span) {
        return statements
                .at(span.start())
                .filter(statement -> statement.rule() == StatementRule.INDIRECT_SPEECH)
                .map(StatementMention::span);
    }

    /** Returns true for an English word such as “providing”. */
    boolean isGerund(TextSpan word) {
        return GERUND.matcher(word.of(folded)).lookingAt();
    }

    /** Returns true if words are part of what a speaker says. */
    boolean isSaid(TextSpan span) {
        return statements.at(span.start()).isPresent();
    }

    /** Returns the states of actors, as far as the text names them. */
    List<MentionedActor> statesOf(List<MentionedActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() == null ? actor : states.getOrDefault(actor.country(), actor))
                .distinct()
                .toList();
    }

    /** Returns the position of the last such mark in a part of the text; the one before the part if there is none. */
    int last(char mark, int start, int end) {
        int position = end - 1;
        while (position >= start && folded.charAt(position) != mark) {
            position--;
        }
        return Math.max(position, start - 1);
    }
}
