package org.amur.intake.model;

import java.util.List;

import org.amur.intake.event.EventMention;

/**
 * Events that the language model finds in an article, each with the characters that it quotes.
 *
 * @param quoted as the model worded them
 * @param events with the quotation as trigger
 * @param unquoted number of events that were dropped because their quotation is not in the article
 * @param malformed number of events that were dropped because they do not have the required form
 */
public record ModelReading(List<ModelEvent> quoted, List<EventMention> events, int unquoted, int malformed) {
}
