package org.amur.security;

import java.time.Duration;
import java.time.Instant;

import org.amur.settings.Setting;

/**
 * Maximum time from signing in to the end of a session, regardless of activity: the setting {@code amur.session.hours}.
 */
final class SessionLifetime {

    private SessionLifetime() {
    }

    static boolean isOver(Instant begun, Instant now) {
        return !now.isBefore(begun.plus(longest()));
    }

    static Duration longest() {
        return Duration.ofHours(Setting.SESSION_HOURS.number());
    }
}
