package org.amur.security;

import java.time.Duration;
import java.time.OffsetDateTime;

/** How long sign-in pauses for an account after failures in a row: a minute after the fifth, then twice as long each time. */
final class Lockout {

    static final int FREE_FAILURES = 4;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private Lockout() {
    }

    static Duration pause(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, DOUBLINGS);
        Duration pause = SHORTEST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** @return the end of the pause, or null if there is none */
    static OffsetDateTime until(int failures, OffsetDateTime now) {
        Duration pause = pause(failures);
        return pause.isZero() ? null : now.plus(pause);
    }
}
