package org.amur.jobs;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedExecutors;
import jakarta.enterprise.concurrent.ManagedTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import org.amur.access.Caller;

/** Executor of background work on threads of the server. */
@ApplicationScoped
public class BackgroundExecutor {

    private static final Logger LOG = Logger.getLogger(BackgroundExecutor.class.getName());

    /**
     * Transaction timeout in seconds. The largest file takes minutes; the servers' defaults are for interactive
     * commands.
     */
    public static final int MAX_SECONDS = 3600;
    private static final Map<String, String> LONG = Map.of(ManagedTask.LONGRUNNING_HINT, "true");

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Caller caller;

    /**
     * Starts work with the caller's name and roles. The request should redirect afterwards: Payara shares its entity
     * manager for reads outside transactions with the work and closes it when the work ends.
     */
    public Future<?> submit(Runnable work) {
        return threads.submit(ManagedExecutors.managedTask(caller.withCurrentUser(work), LONG, null));
    }

    /**
     * Runs a task on the current background thread with a transaction timeout of an hour; the task's transactions must
     * begin and end within it.
     */
    public <T> T runLong(Callable<T> task) throws Exception {
        setTimeout(MAX_SECONDS);
        try {
            return task.call();
        } finally {
            // The thread belongs to the server's pool.
            setTimeout(0);
        }
    }

    private void setTimeout(int seconds) {
        try {
            transaction.setTransactionTimeout(seconds);
        } catch (IllegalStateException refused) {
            // Payara's interceptor of transactions keeps a field for all threads: of two calls at the same time, one may leave its
            // thread without this operation for ever. Payara has no timeout of its own.
            LOG.log(Level.INFO, "The server refused a transaction timeout: {0}", refused.getMessage());
        } catch (SystemException e) {
            LOG.log(Level.WARNING, "The transaction timeout of a thread could not be set", e);
        }
    }
}
