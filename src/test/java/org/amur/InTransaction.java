package org.amur;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import org.amur.jobs.BackgroundExecutor;

/**
 * Runner of a part of a test in a transaction. Tests that start background work need it for all later reads: Payara
 * shares the entity manager for reads outside transactions with the work, and closes it when the work ends. The
 * transaction is begun by hand, because with an annotated caller Payara also takes the transaction away from the work.
 */
@ApplicationScoped
public class InTransaction {

    @Inject
    private UserTransaction transaction;

    @Inject
    private BackgroundExecutor executor;

    /** Runs the work in the test's transaction, or in a new one. */
    public <T> T get(Supplier<T> work) {
        try {
            return transaction.getStatus() == Status.STATUS_NO_TRANSACTION ? begun(work) : work.get();
        } catch (NotSupportedException | RollbackException | HeuristicMixedException | HeuristicRollbackException
                | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the work on another thread, because on Payara a suspended transaction loses its locks. */
    public <T> T outside(Supplier<T> work) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        executor.submit(() -> result.set(work.get())).get(1, TimeUnit.MINUTES);
        return result.get();
    }

    private <T> T begun(Supplier<T> work) throws NotSupportedException, RollbackException, HeuristicMixedException,
            HeuristicRollbackException, SystemException {
        transaction.begin();
        T got;
        try {
            got = work.get();
        } catch (RuntimeException | Error e) {
            // A commit would hide the failure.
            transaction.rollback();
            throw e;
        }
        transaction.commit();
        return got;
    }
}
