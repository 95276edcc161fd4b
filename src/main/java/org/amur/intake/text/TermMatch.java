package org.amur.intake.text;

/**
 * Place of a text where a term was found.
 *
 * @param <T> type of the meaning
 * @param meaning given with the term
 */
public record TermMatch<T>(TextSpan span, T meaning) {
}
