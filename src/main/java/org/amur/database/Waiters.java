package org.amur.database;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import org.amur.jobs.GuardedWait;

/**
 * Those who wait for the server's pool to give them a connection. While the pool makes one, or all are taken, there is none that
 * could be broken off: who waits is sent away instead, by an interrupt, which the pools and the driver heed.
 */
final class Waiters {

    private static final Set<GuardedWait> WAITING = ConcurrentHashMap.newKeySet();

    private Waiters() {
    }

    /**
     * Waits for {@code pool} in the calling thread.
     *
     * @throws SQLTransientConnectionException where the thread was sent away meanwhile, and got none
     */
    static Connection await(Callable<Connection> pool) throws Exception {
        GuardedWait waiter = new GuardedWait();
        WAITING.add(waiter);
        try {
            return pool.call();
        } catch (Exception e) {
            throw waiter.isSentAway() ? new SQLTransientConnectionException("The database hangs", "08001", e) : e;
        } finally {
            WAITING.remove(waiter);
            waiter.leave();
        }
    }

    static void sendAway() {
        WAITING.forEach(GuardedWait::sendAway);
    }
}
