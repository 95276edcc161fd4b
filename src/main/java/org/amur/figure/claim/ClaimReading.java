package org.amur.figure.claim;

/** One thing that a text says, and the words that say it. */
public record ClaimReading<T>(T what, String quote) {
}
