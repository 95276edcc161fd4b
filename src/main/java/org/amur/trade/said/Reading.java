package org.amur.trade.said;

/** One thing that a text says, and the words that say it. */
public record Reading<T>(T what, String quote) {
}
