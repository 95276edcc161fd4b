package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The one moment at which everything that a transaction writes is recorded, so that no reader of the past sees half of
 * it. Taken from this node's clock, in UTC, to the microsecond that both databases keep, when the transaction first asks.
 */
final class TransactionInstant {

    private static final String KEY = TransactionInstant.class.getName();

    private TransactionInstant() {
    }

    /** @throws IllegalStateException outside a transaction: nothing may be recorded there */
    static OffsetDateTime current() {
        TransactionSynchronizationRegistry transaction = registry();
        OffsetDateTime instant = (OffsetDateTime) transaction.getResource(KEY);
        if (instant == null) {
            instant = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
            transaction.putResource(KEY, instant);
        }
        return instant;
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("The server offers no transaction registry", e);
        }
    }
}
