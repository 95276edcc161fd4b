package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.web.Refusal;

/** Progress of a running or finished screening; written by one thread, read by others. */
public final class UnfinishedRun {

    private final String by;
    private final OffsetDateTime begunAt = OffsetDateTime.now(ZoneOffset.UTC);
    private volatile Integer total;
    private volatile int done;
    private volatile boolean ended;
    private volatile Refusal failure;

    UnfinishedRun(String by) {
        this.by = by;
    }

    void begins(int actors) {
        total = actors;
    }

    void addDone(int some) {
        done += some;
    }

    void ended() {
        ended = true;
    }

    void failed(Refusal why) {
        failure = why;
    }

    public boolean isUnderWay() {
        return !ended && failure == null;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }

    public String getBy() {
        return by;
    }

    /** Returns the number of actors to screen; null until it is known. */
    public Integer getTotal() {
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
