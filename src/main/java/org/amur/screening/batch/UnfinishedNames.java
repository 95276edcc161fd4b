package org.amur.screening.batch;

import org.amur.web.Refusal;

/** Batch that is being screened on this node or has failed. */
public final class UnfinishedNames {

    private final String account;
    private final String token;
    private final int total;
    private volatile int done;
    private volatile Refusal failure;

    UnfinishedNames(String account, String token, int total, int done) {
        this.account = account;
        this.token = token;
        this.total = total;
        this.done = done;
    }

    void addDone(int some) {
        done += some;
    }

    void failed(Refusal why) {
        failure = why;
    }

    boolean isOf(String name) {
        return account.equals(name);
    }

    public String getToken() {
        return token;
    }

    public int getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    /** Returns the reason for the failure; null if there is none. */
    public Refusal getFailure() {
        return failure;
    }
}
