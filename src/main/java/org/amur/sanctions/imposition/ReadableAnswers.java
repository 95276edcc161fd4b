package org.amur.sanctions.imposition;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.event.Event;
import org.amur.event.ReadableEvents;
import org.amur.web.FormRows;

/** Answers that the history of a measure or a designation shows: without those to events that the user may not read. */
@ApplicationScoped
public class ReadableAnswers {

    @Inject
    private ReadableEvents events;

    /** Removes the other answers from the rows of a stored fact. */
    public void limit(FormRows<AnswerForm> rows, Imposition<?, ?> answering) {
        Set<Long> hidden = answering.getAnswers().stream().filter(answer -> answer.getAnswered() instanceof Event event
                && !events.includes(event)).map(Answer::getId).collect(Collectors.toSet());
        rows.getRows().removeIf(row -> hidden.contains(row.getId()));
    }
}
