package org.amur.intake;

import java.util.List;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.ActorReader;
import org.amur.intake.date.DateMention;
import org.amur.intake.date.DateReader;
import org.amur.intake.event.EventMention;
import org.amur.intake.event.EventReader;
import org.amur.intake.figure.FigureMention;
import org.amur.intake.figure.FigureReader;
import org.amur.intake.model.ModelReader;
import org.amur.intake.sanction.SanctionMention;
import org.amur.intake.sanction.SanctionReader;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementReader;
import org.amur.intake.text.ArticleText;

/** Mentions that the rules find in an article; equal for equal text and actors. */
public record ArticleReading(
        ArticleText text,
        List<ActorMention> actors,
        List<DateMention> dates,
        List<EventMention> events,
        List<StatementMention> statements,
        List<FigureMention> figures,
        List<SanctionMention> sanctions) {

    public static ArticleReading of(ArticleText text, ActorReader known) {
        List<ActorMention> actors = known.read(text);
        List<DateMention> dates = DateReader.read(text);
        List<StatementMention> statements = StatementReader.read(text, actors, dates);
        return new ArticleReading(text, actors, dates, EventReader.read(text, actors, dates, statements), statements,
                FigureReader.read(text), SanctionReader.read(text, actors, dates));
    }

    /** Returns the reader of what a language model names in the article. */
    ModelReader ofModel() {
        return new ModelReader(text, actors, dates);
    }
}
