package org.amur.common;

import java.util.concurrent.TimeUnit;

/** One body that the thread which makes this reads: it has some seconds, and one more for each 64 KB that have arrived. */
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

    /** On the thread that reads. @return how many bytes have arrived in all */
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
