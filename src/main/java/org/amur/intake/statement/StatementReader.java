package org.amur.intake.statement;

import java.util.List;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;

/** Finds who said what to whom. */
public final class StatementReader {

    private StatementReader() {
    }

    /** Returns all statements in text order. */
    public static List<StatementMention> read(ArticleText text, List<ActorMention> actors, List<DateMention> dates) {
        return List.of();
    }
}
