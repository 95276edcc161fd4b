package org.amur.web.request;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.amur.jobs.GuardedWait;

/**
 * Time limit of one request body, read by the constructing thread: fixed seconds, plus one for each 64 KB received. An
 * anonymous one yields to others earlier.
 */
final class BodyDeadline extends GuardedWait {

    private static final long MIN_BYTES_PER_SECOND = 65_536;
    /** Longer than a sign-in takes on a slow line, because its form is a packet or two. */
    private static final long UNDISTURBED_SECONDS = 1;

    private final long begun;
    private final long seconds;
    private final Optional<String> network;
    private volatile long received;

    /** @param network of an anonymous sender; empty for signed-in users */
    BodyDeadline(long seconds, Optional<String> network) {
        this(seconds, network, System.nanoTime());
    }

    BodyDeadline(long seconds, Optional<String> network, long begun) {
        this.seconds = seconds;
        this.network = network;
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

    /** Tells whether it ends for another anonymous sender, or only for one of its own network. */
    boolean yieldsTo(String other, boolean ownOnly, long now) {
        return network.isPresent() && (!ownOnly || network.get().equals(other)) && !isInterrupted()
                && now - begun > TimeUnit.SECONDS.toNanos(UNDISTURBED_SECONDS);
    }

    /** Returns the age in nanoseconds. */
    long age(long now) {
        return now - begun;
    }
}
