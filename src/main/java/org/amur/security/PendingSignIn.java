package org.amur.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.amur.jobs.DatabaseClock;

/**
 * Sign-in whose password was right and whose second step remains. Kept in a session that signs no one in.
 *
 * @param account as it was when the password was verified
 */
record PendingSignIn(SignedIn account, OffsetDateTime begun) implements Serializable {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = PendingSignIn.class.getName();

    /** Adds it to the request's session, which is new. */
    static void begin(HttpServletRequest request, SignedIn account) {
        HttpSession session = request.getSession();
        session.setAttribute(ATTRIBUTE, new PendingSignIn(account, DatabaseClock.now()));
        ViewStateKey.set(session);
    }

    /** Returns that of the session; empty if there is none, or it has expired. */
    static Optional<PendingSignIn> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (PendingSignIn) session.getAttribute(ATTRIBUTE))
                .filter(pending -> DatabaseClock.now().isBefore(pending.begun.plus(VALID)));
    }
}
