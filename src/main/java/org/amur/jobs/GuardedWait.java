package org.amur.jobs;

/** Sends the thread that makes it away from what it waits for, by an interrupt, and never from what it does after that. */
public class GuardedWait {

    private final Thread thread = Thread.currentThread();
    private boolean sentAway;
    private boolean gone;

    /** On whichever thread. */
    public synchronized void sendAway() {
        if (!gone) {
            sentAway = true;
            thread.interrupt();
        }
    }

    public synchronized boolean isSentAway() {
        return sentAway;
    }

    /** What the thread does next is not to be interrupted. */
    public synchronized void leave() {
        gone = true;
        if (sentAway) {
            Thread.interrupted();
        }
    }
}
