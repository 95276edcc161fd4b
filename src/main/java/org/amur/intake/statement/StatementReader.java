package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TextSpan;

/** Finds the statements in a text, with speakers and addressees. */
public final class StatementReader {

    private StatementReader() {
    }

    /** Returns all statements in text order. */
    public static List<StatementMention> read(ArticleText article, List<ActorMention> actors, List<DateMention> dates) {
        if (article.paragraphs().isEmpty()) {
            return List.of();
        }
        SpeechText text = SpeechText.of(article, actors, dates);
        List<StatementMention> statements = new ArrayList<>(TranscriptReader.read(text));
        List<TextSpan> marked = Quotations.find(article);
        statements.addAll(DialogueReader.read(text, outside(spans(statements), marked)));
        List<TextSpan> quotations = outside(spans(statements), marked);
        statements.addAll(QuotationReader.read(text, quotations));
        statements.addAll(IndirectReader.read(text, spans(statements)));
        return AttachedQuotations.add(text, quotations, statements);
    }

    private static List<TextSpan> spans(List<StatementMention> statements) {
        return statements.stream().map(StatementMention::span).toList();
    }

    private static List<TextSpan> outside(List<TextSpan> turns, List<TextSpan> quotations) {
        SpanIndex<TextSpan> index = new SpanIndex<>(turns, turn -> turn);
        return quotations.stream().filter(quotation -> index.at(quotation.start()).isEmpty()).toList();
    }
}
