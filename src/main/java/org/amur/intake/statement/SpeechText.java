package org.amur.intake.statement;

import java.util.List;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.ActorReferences;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Text of an article, prepared for finding its statements.
 *
 * @param folded for comparison
 * @param sentences in order
 * @param paragraphs in order
 * @param verbs of speech
 * @param references to possible speakers
 * @param dates in order
 */
record SpeechText(ArticleText article, String folded, SpanIndex<TextSpan> sentences, SpanIndex<TextSpan> paragraphs,
        SpanIndex<TermMatch<SpeechVerb>> verbs, SpanIndex<ActorReference> references, SpanIndex<DateMention> dates) {

    static SpeechText of(ArticleText article, List<ActorMention> actors, List<DateMention> dates) {
        String folded = article.folded();
        SpanIndex<ActorMention> mentions = new SpanIndex<>(actors, ActorMention::span);
        List<TermMatch<SpeechVerb>> verbs = SpeechVerb.finder(article.language()).find(folded).stream()
                .filter(verb -> mentions.at(verb.span().start()).isEmpty()).toList();
        return new SpeechText(article, folded, new SpanIndex<>(article.sentences(), span -> span),
                new SpanIndex<>(article.paragraphs(), span -> span), new SpanIndex<>(verbs, TermMatch::span),
                ActorReferences.of(article, actors), new SpanIndex<>(dates, DateMention::span));
    }

    TextSpan sentence(int position) {
        return sentences.lastFrom(position).orElseGet(() -> new TextSpan(0, folded.length()));
    }

    TextSpan paragraph(int position) {
        return paragraphs.lastFrom(position).orElseGet(() -> new TextSpan(0, folded.length()));
    }

    /** Returns the first date of a part of the text outside another part; unknown if there is none. */
    PartialDate date(TextSpan part, TextSpan except) {
        return dates.in(part).stream().filter(date -> !except.overlaps(date.span())).map(DateMention::date).findFirst()
                .orElseGet(PartialDate::unknown);
    }
}
