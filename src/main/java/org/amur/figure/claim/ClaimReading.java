package org.amur.figure.claim;

/** Value that a text states, and the words that state it. */
public record ClaimReading<T>(T what, String quote) {
}
