package org.amur.history;

import java.time.OffsetDateTime;

/**
 * Part of the journal. Null components are not set.
 *
 * @param kind   kind of the records
 * @param record id of a record
 * @param since  time of the first change
 * @param after  changes at that very time are left out up to this id
 */
public record JournalFilter(String kind, Long record, OffsetDateTime since, long after) {
}
