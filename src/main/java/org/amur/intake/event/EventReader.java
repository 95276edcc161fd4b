package org.amur.intake.event;

import java.util.List;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;

/** Finds the events that a text reports, by a trilingual lexicon. */
public final class EventReader {

    private EventReader() {
    }

    /** Returns all events in text order, each once. */
    public static List<EventMention> read(ArticleText text, List<ActorMention> actors, List<DateMention> dates) {
        return List.of();
    }
}
