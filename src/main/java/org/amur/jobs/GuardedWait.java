package org.amur.jobs;

/**
 * Wait that other threads can interrupt. Interrupts only the constructing thread, and only until it leaves the wait.
 */
public class GuardedWait {

    private final Thread thread = Thread.currentThread();
    private boolean interrupted;
    private boolean left;

    /** Interrupts the waiting thread; callable from any thread. */
    public synchronized void interrupt() {
        if (!left) {
            interrupted = true;
            thread.interrupt();
        }
    }

    public synchronized boolean isInterrupted() {
        return interrupted;
    }

    /** Ends the wait; the thread is not interrupted afterwards. */
    public synchronized void leave() {
        left = true;
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
