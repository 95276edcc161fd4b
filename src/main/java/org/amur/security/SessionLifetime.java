package org.amur.security;

import java.time.Duration;
import java.time.Instant;

import org.amur.settings.Setting;

/**
 * Maximum time from signing in to the end of a session, regardless of activity: the setting {@code amur.session.hours}.
 */
final class SessionLifetime {

    static final Duration DEFAULT = Duration.ofHours(12);

    private SessionLifetime() {
    }

    static boolean isOver(Instant begun, Instant now) {
        return !now.isBefore(begun.plus(longest()));
    }

    /** Returns the setting; the default if it is not a positive whole number. */
    static Duration longest() {
        return Setting.SESSION_HOURS.find().filter(hours -> hours.matches("[1-9]\\d{0,3}")).map(Long::parseLong)
                .map(Duration::ofHours).orElse(DEFAULT);
    }
}
