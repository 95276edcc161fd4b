package org.amur.sanctions.proposal;

import org.amur.web.Refusal;

/** How far the acceptance of many entries, or taking it back, is, or why it broke off. */
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

    /** Why it broke off; null if it did not. */
    public Refusal getFailure() {
        return failure;
    }

    public int getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    /** Whether what was made is being taken back. */
    public boolean isBack() {
        return back;
    }
}
