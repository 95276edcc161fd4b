package org.amur.figure.claim;

/** What has to be asked, or said, about a piece of a text, which is quoted; empty for the text as a whole. */
public record ClaimQuestion(Doubt doubt, String quote) {
}
