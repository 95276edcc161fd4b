package org.amur.web.request;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Turn to work on an uploaded or downloaded file: of large files a node holds one in memory, and of small ones it works on as
 * many as it has processors, so that pages are answered meanwhile. The thread that has a turn needs no other.
 */
public final class FileTurn {

    static final long SMALL = 1_048_576;
    private static final int MAX_WAIT_SECONDS = 20;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    /** Half of WildFly's threads. */
    private static final int MAX_WAITING = 8 * PROCESSORS;
    private static final Semaphore TURNS = new Semaphore(PROCESSORS, true);
    private static final ThreadLocal<FileTurn> OWN = new ThreadLocal<>();

    private final int turns;
    private int times = 1;

    private FileTurn(int turns) {
        this.turns = turns;
    }

    /** Waits for a turn, to be given back; returns false if it did not come in time. */
    public static boolean comes(long bytes) {
        FileTurn own = OWN.get();
        if (own != null) {
            own.times++;
            return true;
        }
        int needed = bytes > SMALL ? PROCESSORS : 1;
        boolean came = TURNS.getQueueLength() < MAX_WAITING && acquire(needed);
        if (came) {
            OWN.set(new FileTurn(needed));
        }
        return came;
    }

    private static boolean acquire(int turns) {
        try {
            return TURNS.tryAcquire(turns, MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Takes a turn, to be given back.
     *
     * @throws RefusedBodyException with 503 if it does not come in time
     */
    public static void take(long bytes) {
        if (!comes(bytes)) {
            throw new RefusedBodyException(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
        }
    }

    public static void giveBack() {
        if (--OWN.get().times == 0) {
            end();
        }
    }

    /** Ends the turn of the thread, if it has one, with its request. */
    public static void end() {
        FileTurn own = OWN.get();
        if (own != null) {
            TURNS.release(own.turns);
            OWN.remove();
        }
    }
}
