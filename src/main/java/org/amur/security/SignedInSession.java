package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Account signed in with a request's session. Read again when an account changes on any node, so that disabling an account or
 * changing its role or password affects open sessions.
 */
@ApplicationScoped
public class SignedInSession {

    private static final Logger LOG = Logger.getLogger(SignedInSession.class.getName());
    private static final String ATTRIBUTE = SignedIn.class.getName();

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountChanges changes;

    SignedInSession() {
    }

    SignedInSession(AccountChanges changes) {
        this.changes = changes;
    }

    /** Starts a session for an account under a new session id (against session fixation). */
    public void begin(HttpServletRequest request, long accountId) {
        SignedIn signedIn = read(accountId).orElseThrow();
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession().setAttribute(ATTRIBUTE, signedIn);
        SessionKey.of(request.getSession());
        ViewStateKey.set(request.getSession());
        request.changeSessionId();
    }

    /** Returns the account signed in with the session, as last read; null without one. */
    static Long accountOf(HttpSession session) {
        SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(ATTRIBUTE);
        return signedIn == null ? null : signedIn.accountId();
    }

    Optional<SignedIn> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(ATTRIBUTE);
        if (signedIn != null && SessionLifetime.isOver(Instant.ofEpochMilli(session.getCreationTime()), Instant.now())) {
            session.invalidate();
            LOG.log(Level.INFO, "A session of {0} ended after {1}", new Object[] {signedIn.name(), SessionLifetime.longest()});
            return Optional.empty();
        }
        if (signedIn == null || signedIn.isOf(changes.state())) {
            return Optional.ofNullable(signedIn);
        }
        return readAgain(session, signedIn);
    }

    private Optional<SignedIn> read(long accountId) {
        String state = changes.state();
        return accounts.findSignedIn(accountId).map(found -> found.readIn(state));
    }

    private Optional<SignedIn> readAgain(HttpSession session, SignedIn signedIn) {
        try {
            Optional<SignedIn> now = read(signedIn.accountId()).filter(signedIn::continuesAs);
            if (now.isPresent()) {
                session.setAttribute(ATTRIBUTE, now.get());
            } else {
                session.invalidate();
                LOG.log(Level.INFO, "A session of {0} ended: the account or its password has changed", signedIn.name());
            }
            return now;
        } catch (PersistenceException e) {
            // The page queries the database, too, and reports the outage; the session need not end.
            LOG.log(Level.FINE, "The signed-in account could not be read again", e);
            return Optional.of(signedIn);
        }
    }
}
