package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one moment at which everything that a transaction writes is recorded, so that no reader of the past sees half of
 * it. Taken from this node's clock, in UTC, to the microsecond that both databases keep, when the transaction first asks.
 */
final class TransactionInstant {

    private TransactionInstant() {
    }

    /** @throws IllegalStateException outside a transaction: nothing may be recorded there */
    static OffsetDateTime current() {
        return TransactionValue.of(TransactionInstant.class,
                () -> OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }
}
