package org.amur.intake;

/**
 * Piece of a paragraph, marked or not.
 *
 * @param text its characters
 * @param kind of the mark, in lower case: actor, event, statement, figure or sanction; null for plain text
 * @param key of the proposal; null for plain text and actors of the record
 */
public record Passage(String text, String kind, String key) {
}
