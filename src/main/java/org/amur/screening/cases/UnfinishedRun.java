package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.web.Refusal;

/** A screening of many actors that is under way, or has ended: told by the thread that does it, read by others. */
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

    void did(int some) {
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

    /** How many actors there are to be screened; null as long as they are looked for. */
    public Integer getTotal() {
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
