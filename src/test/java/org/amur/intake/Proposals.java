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
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementReader;
import org.amur.intake.text.ArticleText;

/** Everything that the readers propose for one text. */
record Proposals(List<ActorMention> actors, List<DateMention> dates, List<FigureMention> figures, List<StatementMention> statements,
        List<EventMention> events) {

    static Proposals of(ArticleText text, ActorReader reader) {
        List<ActorMention> actors = reader.read(text);
        List<DateMention> dates = DateReader.read(text);
        return new Proposals(actors, dates, FigureReader.read(text), StatementReader.read(text, actors, dates), EventReader.read(text, actors, dates));
    }
}
