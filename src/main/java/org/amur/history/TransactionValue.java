package org.amur.history;

import java.util.function.Supplier;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is the same all through one transaction and forgotten with it. */
final class TransactionValue {

    private static volatile TransactionSynchronizationRegistry ofServer;

    private TransactionValue() {
    }

    /**
     * @param owner whose value it is
     * @param first makes the value when the transaction first asks for it
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

    /** Does something once the current transaction has ended, whether it was committed or rolled back. */
    static void atEnd(Runnable action) {
        registry().registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Until then others do not see what it wrote.
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

    /** Looked up once: the server has one, and what writes many records asks for it with each. */
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
