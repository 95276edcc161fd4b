package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.amur.web.Refusal;

/** A check of all figures that is under way, or has ended: told by the thread that does it, read by others. */
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

    /** Asks for one more check after this one. @return false if it is too late to ask */
    synchronized boolean wantAgain() {
        wantedAgain |= !closed;
        return !closed;
    }

    /** Whether one more check was asked for; after a no, none can be. */
    synchronized boolean isWantedAgain() {
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

    /** By which its page is found. */
    public String getToken() {
        return token;
    }

    public String getBy() {
        return by;
    }

    /** How many parts of the ledger there are; null as long as they are looked for. */
    public Integer getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    /** The number of its report; null as long as it has none. */
    public Long getReport() {
        return report;
    }

    /** Why it failed; null if it did not. */
    public Refusal getFailure() {
        return failure;
    }
}
