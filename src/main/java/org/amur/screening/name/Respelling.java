package org.amur.screening.name;

/**
 * Correction of a text.
 *
 * @param trust factor for the scores of results
 */
public record Respelling(String text, float trust) {
}
