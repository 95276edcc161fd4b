package org.amur.web.request;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Turn to hold a whole file in memory: one at a time on a node, so that files fill neither the memory nor the processors.
 * The thread that has it may take it again.
 */
public final class FileTurn {

    private static final int MAX_WAIT_SECONDS = 20;
    /** Half of WildFly's threads. */
    private static final int MAX_WAITING = 8 * Runtime.getRuntime().availableProcessors();
    private static final ReentrantLock TURN = new ReentrantLock(true);

    private FileTurn() {
    }

    /** Waits for the turn, to be given back; returns false if it did not come in time. */
    public static boolean comes() {
        try {
            boolean mayWait = TURN.isHeldByCurrentThread() || TURN.getQueueLength() < MAX_WAITING;
            return mayWait && TURN.tryLock(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Takes the turn, to be given back.
     *
     * @throws RefusedBodyException with 503 if it does not come in time
     */
    public static void take() {
        if (!comes()) {
            throw new RefusedBodyException(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
        }
    }

    public static void giveBack() {
        TURN.unlock();
    }

    /** Ends all turns of the thread, with its request. */
    public static void end() {
        while (TURN.isHeldByCurrentThread()) {
            TURN.unlock();
        }
    }
}
