package org.amur.security.session;

import java.time.Duration;
import java.time.Instant;

import org.amur.settings.Setting;

/**
 * Maximum time from signing in to the end of a session, regardless of activity: the setting {@code amur.session.hours}.
 */
public final class SessionLifetime {

    /** Idle time after which a session ends, as in web.xml. */
    static final Duration IDLE = Duration.ofMinutes(30);

    private SessionLifetime() {
    }

    public static boolean isOver(Instant begun, Instant now) {
        return !now.isBefore(begun.plus(longest()));
    }

    public static Duration longest() {
        return Duration.ofHours(Setting.SESSION_HOURS.number());
    }
}
