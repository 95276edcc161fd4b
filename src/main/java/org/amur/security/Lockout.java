package org.amur.security;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Pauses of sign-in after failures: a minute after the free ones, doubled with each failure up to an hour. Counted for
 * an account and one origin, and, with many more free failures, for an account and all unknown origins, so that
 * distributed guessing is slow, too.
 */
final class Lockout {

    /** Free failures of an account from one origin. */
    static final int FREE_FAILURES = 4;
    /** Free failures of an account from all unknown origins. */
    static final int FREE_FAILURES_IN_ALL = 99;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration MAX_PAUSE = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int DOUBLINGS = 6;

    private Lockout() {
    }

    static Duration pause(int failures, int free) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free - 1, DOUBLINGS);
        Duration pause = SHORTEST.multipliedBy(1L << doublings);
        return pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause;
    }

    /**
     * Computes a pause.
     *
     * @return end of the pause, or null if there is none
     */
    static OffsetDateTime until(int failures, int free, OffsetDateTime now) {
        Duration pause = pause(failures, free);
        return pause.isZero() ? null : now.plus(pause);
    }

    /**
     * Tells whether the failures no longer count.
     *
     * @param failedAt latest failure; null if there was none
     */
    static boolean isForgotten(OffsetDateTime failedAt, OffsetDateTime now) {
        return failedAt == null || failedAt.isBefore(oldest(now));
    }

    /** Returns the instant before which failures no longer count. */
    static OffsetDateTime oldest(OffsetDateTime now) {
        return now.minus(REMEMBERED);
    }
}
