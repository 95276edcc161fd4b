package org.amur.web.request;

import java.util.HashMap;
import java.util.Map;

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
        int own = taken.getOrDefault(sender, 0);
        if (total >= most || own >= mostEach) {
            return false;
        }
        total++;
        taken.put(sender, own + 1);
        return true;
    }

    /** Returns a slot that was taken. */
    public synchronized void giveBack(String sender) {
        total--;
        taken.computeIfPresent(sender, (name, own) -> own == 1 ? null : own - 1);
    }
}
