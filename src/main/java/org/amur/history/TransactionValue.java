package org.amur.history;

import java.util.function.Supplier;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Value that lives as long as the current transaction. */
final class TransactionValue {

    private static volatile TransactionSynchronizationRegistry ofServer;

    private TransactionValue() {
    }

    /**
     * Returns the value.
     *
     * @param owner class that owns the value
     * @param first creates the value at first use
     * @throws IllegalStateException outside a transaction
     */
    @SuppressWarnings("unchecked")
    static <T> T of(Class<?> owner, Supplier<T> first) {
        TransactionSynchronizationRegistry transaction = registry();
        T value = (T) transaction.getResource(owner);
        if (value == null) {
            value = first.get();
            transaction.putResource(owner, value);
        }
        return value;
    }

    /** Runs an action after commit or rollback of the current transaction. */
    static void atEnd(Runnable action) {
        registry().registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Other transactions do not see the changes before this point.
            }

            @Override
            public void afterCompletion(int status) {
                action.run();
            }
        });
    }

    static boolean isTransaction() {
        return registry().getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Looked up once: the server has one, and bulk commands need it for each record. */
    private static TransactionSynchronizationRegistry registry() {
        if (ofServer == null) {
            ofServer = lookUp();
        }
        return ofServer;
    }

    private static TransactionSynchronizationRegistry lookUp() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("The server offers no transaction registry", e);
        }
    }
}
