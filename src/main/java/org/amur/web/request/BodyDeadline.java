package org.amur.web.request;

import java.util.concurrent.TimeUnit;

import org.amur.jobs.GuardedWait;

/** Time limit of one request body, read by the constructing thread: fixed seconds, plus one for each 64 KB received. */
final class BodyDeadline extends GuardedWait {

    private static final long MIN_BYTES_PER_SECOND = 65_536;

    private final long begun;
    private final long seconds;
    private volatile long received;

    BodyDeadline(long seconds) {
        this(seconds, System.nanoTime());
    }

    BodyDeadline(long seconds, long begun) {
        this.seconds = seconds;
        this.begun = begun;
    }

    /** Counts received bytes; called on the reading thread. @return all bytes received so far */
    long receive(int bytes) {
        received = received + bytes;
        return received;
    }

    void endIfLate() {
        if (isLate(System.nanoTime())) {
            interrupt();
        }
    }

    boolean isLate(long now) {
        return now - begun > TimeUnit.SECONDS.toNanos(seconds + received / MIN_BYTES_PER_SECOND);
    }
}
