package org.amur.history;

import java.time.OffsetDateTime;

/**
 * CDI event: the current transaction changes records, fired once within it. What observers write is committed with the changes.
 *
 * @param at instant of the transaction, which its changes have in the journal
 */
public record JournalWritten(OffsetDateTime at) {
}
