package org.amur.jobs;

/**
 * Wait that other threads can interrupt. Interrupts only the constructing thread, and only until it leaves the wait.
 */
public class GuardedWait {

    private final Thread thread = Thread.currentThread();
    private boolean sentAway;
    private boolean gone;

    /** Interrupts the waiting thread; callable from any thread. */
    public synchronized void sendAway() {
        if (!gone) {
            sentAway = true;
            thread.interrupt();
        }
    }

    public synchronized boolean isSentAway() {
        return sentAway;
    }

    /** Ends the wait; the thread is not interrupted afterwards. */
    public synchronized void leave() {
        gone = true;
        if (sentAway) {
            Thread.interrupted();
        }
    }
}
