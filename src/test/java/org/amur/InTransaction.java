package org.amur;

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

/**
 * Does a part of a test in a transaction. A test that begins work on another thread needs it for whatever it reads from then
 * on: on Payara what reads without a transaction is shared with the work, and closed a moment after the work has ended. Begun
 * by hand, since Payara also takes from such work the transactions of its own where an annotation began the caller's.
 */
@ApplicationScoped
public class InTransaction {

    @Inject
    private UserTransaction transaction;

    /** Joins the transaction of the test, if it has begun one. */
    public <T> T get(Supplier<T> work) {
        try {
            return transaction.getStatus() == Status.STATUS_NO_TRANSACTION ? begun(work) : work.get();
        } catch (NotSupportedException | RollbackException | HeuristicMixedException | HeuristicRollbackException
                | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T begun(Supplier<T> work) throws NotSupportedException, RollbackException, HeuristicMixedException,
            HeuristicRollbackException, SystemException {
        transaction.begin();
        T got;
        try {
            got = work.get();
        } catch (RuntimeException | Error e) {
            // To commit would hide what failed.
            transaction.rollback();
            throw e;
        }
        transaction.commit();
        return got;
    }
}
