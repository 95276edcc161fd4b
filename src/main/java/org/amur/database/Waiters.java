package org.amur.database;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import org.amur.jobs.GuardedWait;

/**
 * Threads waiting for a connection of the server's pool. While the pool opens one, or all are in use, there is no
 * connection to close, so the threads are interrupted instead, which the pools and drivers support.
 */
final class Waiters {

    private static final Set<GuardedWait> WAITING = ConcurrentHashMap.newKeySet();

    private Waiters() {
    }

    /**
     * Calls {@code pool} in the current thread.
     *
     * @throws SQLTransientConnectionException if the thread was interrupted while waiting
     */
    static Connection await(Callable<Connection> pool) throws Exception {
        GuardedWait waiter = new GuardedWait();
        WAITING.add(waiter);
        try {
            return pool.call();
        } catch (Exception e) {
            throw waiter.isInterrupted() ? new SQLTransientConnectionException("The database hangs", "08001", e) : e;
        } finally {
            WAITING.remove(waiter);
            waiter.leave();
        }
    }

    static void interruptAll() {
        WAITING.forEach(GuardedWait::interrupt);
    }
}
