package org.amur.figure.claim;

/** Question or remark about a quoted part of a text; the quote is empty for the whole text. */
public record ClaimQuestion(Doubt doubt, String quote) {
}
