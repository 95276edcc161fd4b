package org.amur.lists.imports;

/**
 * A release has just become the current one of its list. Told within the transaction that makes it so; what differs from the one
 * before, if there is one, is written by then.
 *
 * @param release its number
 */
public record CurrentRelease(long release) {
}
