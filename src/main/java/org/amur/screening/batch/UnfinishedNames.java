package org.amur.screening.batch;

import org.amur.web.Refusal;

/** Names that are being screened on this node, or whose screening failed. */
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

    void did(int some) {
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

    /** Why it failed; null if it did not. */
    public Refusal getFailure() {
        return failure;
    }
}
