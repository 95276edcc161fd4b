package org.amur.lists;

/**
 * Event that an actor may have been linked to another list entry. Fired within the linking transaction, after its
 * writes, by the feature that owns the link ({@link EntryLinks}).
 *
 * @param actor id of the actor
 */
public record EntryLinked(long actor) {
}
