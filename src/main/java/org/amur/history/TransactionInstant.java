package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instant of a transaction, recorded for all its changes, so that readers of the past see all or none. Taken from this
 * node's clock at first use, in UTC, with the microseconds that both databases store.
 */
final class TransactionInstant {

    private TransactionInstant() {
    }

    /**
     * Returns the current transaction's instant.
     *
     * @throws IllegalStateException outside a transaction
     */
    static OffsetDateTime current() {
        return TransactionValue.of(TransactionInstant.class,
                () -> OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }
}
