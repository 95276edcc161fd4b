package org.amur.security.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.OffsetDateTime;

import jakarta.servlet.http.HttpSession;

/**
 * Row of a session and the time of its use that was last written to it. An attribute of the session, so that most requests write
 * nothing.
 */
record SessionUse(String id, OffsetDateTime at) implements Serializable {

    static final Duration PRECISION = Duration.ofMinutes(5);

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = SessionUse.class.getName();

    /** Returns that of a session; null if it has none. */
    static SessionUse of(HttpSession session) {
        return session == null ? null : (SessionUse) session.getAttribute(ATTRIBUTE);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Tells whether the row is to be written again. */
    boolean isOutdated(OffsetDateTime now) {
        return !now.isBefore(at.plus(PRECISION));
    }
}
