package org.amur.trade.said;

/** What has to be asked, or said, about a piece of a text, which is quoted; empty for the text as a whole. */
public record Question(Doubt doubt, String quote) {
}
