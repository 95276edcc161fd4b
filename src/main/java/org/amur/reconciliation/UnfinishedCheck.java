package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.amur.web.Refusal;

/** Check of all figures that is running or has ended: set by its thread, read by others. */
public final class UnfinishedCheck {

    private final String token = UUID.randomUUID().toString();
    private final String by;
    private final OffsetDateTime begunAt = OffsetDateTime.now(ZoneOffset.UTC);
    private volatile Integer total;
    private volatile int done;
    private volatile Long report;
    private volatile Refusal failure;
    private boolean wantedAgain;
    private boolean closed;

    UnfinishedCheck(String by) {
        this.by = by;
    }

    void begins(int parts) {
        total = parts;
        done = 0;
    }

    void doneOne() {
        done++;
    }

    void ended(long numberOfReport) {
        report = numberOfReport;
    }

    void failed(Refusal why) {
        failure = why;
    }

    /**
     * Requests another check after this one.
     *
     * @return false if it is too late
     */
    synchronized boolean requestAgain() {
        wantedAgain |= !closed;
        return !closed;
    }

    /** Takes the request for another check and returns whether there was one; if not, later requests are refused. */
    synchronized boolean takeRequest() {
        closed = !wantedAgain;
        wantedAgain = false;
        return !closed;
    }

    boolean isUnderWay() {
        return report == null && failure == null;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }

    /** Returns the token of its page. */
    public String getToken() {
        return token;
    }

    public String getBy() {
        return by;
    }

    /** Returns the number of parts of the ledger; null until they are known. */
    public Integer getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    /** Returns the number of its report; null while it has none. */
    public Long getReport() {
        return report;
    }

    /** Returns why it failed; null if it did not. */
    public Refusal getFailure() {
        return failure;
    }
}
