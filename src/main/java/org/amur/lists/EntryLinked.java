package org.amur.lists;

/**
 * An actor may be linked to another entry of an official list since now. Told within the transaction that links it, by the part of
 * the application that knows the link ({@link EntryLinks}); what it selects from is written by then.
 *
 * @param actor its number
 */
public record EntryLinked(long actor) {
}
