package org.amur.history;

/**
 * Says, within the transaction, that a command has written a record: made, changed, deleted or brought it back. Fired by
 * {@link Journal}, through which every command goes, so that nothing passes by whoever observes it. When it is heard, the
 * record is in the database as it is now, but for one of many ({@link Journal#createLater}), which may still be on its way.
 *
 * @param record as the command leaves it; after a deletion as it was
 */
public record RecordWritten(Recorded record) {
}
