package org.amur.jobs;

import java.util.Map;
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

/** Work that no request waits for, on a thread of the server. */
@ApplicationScoped
public class BackgroundExecutor {

    private static final Logger LOG = Logger.getLogger(BackgroundExecutor.class.getName());

    /** The largest file takes minutes; the servers' own limits are for commands that a person waits for. */
    public static final int MOST_SECONDS = 3600;
    private static final Map<String, String> LONG = Map.of(ManagedTask.LONGRUNNING_HINT, "true");

    /** What may fail in whatever way. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Caller caller;

    /**
     * Begins work in the name and with the roles of the caller, whose request is to lead elsewhere then: Payara lets the work
     * share with it what reads without a transaction, and closes that when the work ends.
     */
    public Future<?> begin(Runnable work) {
        return threads.submit(ManagedExecutors.managedTask(caller.asNow(work), LONG, null));
    }

    /** On the work's own thread: does a part of it whose transactions, which begin and end in it, may take an hour. */
    public void unhurried(Task task) throws Exception {
        try {
            transaction.setTransactionTimeout(MOST_SECONDS);
            task.run();
        } finally {
            takeBackTimeout();
        }
    }

    /** The thread is the server's, and others will have it. */
    private void takeBackTimeout() {
        try {
            transaction.setTransactionTimeout(0);
        } catch (SystemException e) {
            LOG.log(Level.WARNING, "A thread keeps the time that long work may take", e);
        }
    }
}
