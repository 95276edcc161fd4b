package org.amur.common;

import java.util.concurrent.TimeUnit;

/** Time limit of one request body, read by the constructing thread: fixed seconds, plus one for each 64 KB received. */
final class BodyReading extends Interruption {

    private static final long LEAST_BYTES_PER_SECOND = 65_536;

    private final long begun;
    private final long seconds;
    private volatile long received;

    BodyReading(long seconds) {
        this(seconds, System.nanoTime());
    }

    BodyReading(long seconds, long begun) {
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
            sendAway();
        }
    }

    boolean isLate(long now) {
        return now - begun > TimeUnit.SECONDS.toNanos(seconds + received / LEAST_BYTES_PER_SECOND);
    }
}
