package org.amur.database;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Those who wait for the server's pool to give them a connection. While the pool makes one, or all are taken, there is none that
 * could be broken off: who waits is sent away instead, by an interrupt, which the pools and the driver heed.
 */
final class Waiters {

    private static final Set<Waiter> WAITING = ConcurrentHashMap.newKeySet();

    private Waiters() {
    }

    /**
     * Waits for {@code pool} in the calling thread.
     *
     * @throws SQLTransientConnectionException where the thread was sent away meanwhile, and got none
     */
    static Connection await(Callable<Connection> pool) throws Exception {
        Waiter waiter = new Waiter(Thread.currentThread());
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
        WAITING.forEach(Waiter::sendAway);
    }

    private static final class Waiter {

        private final Thread thread;
        private boolean sentAway;
        private boolean gone;

        Waiter(Thread thread) {
            this.thread = thread;
        }

        synchronized void sendAway() {
            if (!gone) {
                sentAway = true;
                thread.interrupt();
            }
        }

        synchronized boolean isSentAway() {
            return sentAway;
        }

        /** What the thread does next is not to be interrupted. */
        synchronized void leave() {
            gone = true;
            if (sentAway) {
                Thread.interrupted();
            }
        }
    }
}
