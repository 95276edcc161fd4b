package org.amur.sanctions.proposal;

import org.amur.web.Refusal;

/** Progress or failure of a batch acceptance or its undo. */
public final class AcceptanceProgress {

    private final int total;
    private final boolean back;
    private volatile int done;
    private volatile Refusal failure;

    AcceptanceProgress(int total, boolean back) {
        this.total = total;
        this.back = back;
    }

    void done(int now) {
        done = now;
    }

    void failed(Refusal why) {
        failure = why;
    }

    /** Returns the reason for the failure; null if there is none. */
    public Refusal getFailure() {
        return failure;
    }

    public int getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    /** Returns true for an undo. */
    public boolean isBack() {
        return back;
    }
}
