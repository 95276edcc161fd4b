package org.amur.history;

/**
 * CDI event, within the transaction: a command has created, changed, deleted or restored a record. Fired by {@link
 * Journal}, so it covers every command. The record has been flushed, except with {@link Journal#createLater}.
 *
 * @param record state after the command; before it for a deletion
 */
public record RecordWritten(Recorded record) {
}
