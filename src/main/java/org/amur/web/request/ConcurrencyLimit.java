package org.amur.web.request;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Limit of what this node does at the same time, in total and per sender. Thread-safe. */
public final class ConcurrencyLimit {

    private final int most;
    private final int mostEach;
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    /**
     * Creates a limit.
     *
     * @param most     slots in total
     * @param mostEach slots of one sender
     */
    public ConcurrencyLimit(int most, int mostEach) {
        this.most = most;
        this.mostEach = mostEach;
    }

    /** Takes a slot if one is free, to be given back later; returns whether it did. */
    public synchronized boolean take(String sender) {
        if (total >= most || hasMost(sender)) {
            return false;
        }
        total++;
        taken.merge(sender, 1, Integer::sum);
        return true;
    }

    /** Takes a slot as soon as one is free; returns whether it did within the time. */
    synchronized boolean take(String sender, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (!take(sender)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Tells whether a sender has all its slots. */
    synchronized boolean hasMost(String sender) {
        return taken.getOrDefault(sender, 0) >= mostEach;
    }

    /** Returns a slot that was taken. */
    public synchronized void giveBack(String sender) {
        total--;
        taken.computeIfPresent(sender, (name, own) -> own == 1 ? null : own - 1);
        notifyAll();
    }
}
