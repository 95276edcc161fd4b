package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.security.session.SessionLifetime;
import org.amur.security.session.SessionRegistry;

/**
 * Account signed in with a request's session. Read again when an account changes or a session is ended on any node, so that disabling an
 * account, changing its role or password, and ending a session affect open sessions.
 */
@ApplicationScoped
public class SignedInSession {

    private static final Logger LOG = Logger.getLogger(SignedInSession.class.getName());
    private static final String ATTRIBUTE = SignedIn.class.getName();

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountChanges changes;

    @Inject
    private SessionRegistry sessions;

    SignedInSession() {
    }

    SignedInSession(AccountChanges changes, SessionRegistry sessions) {
        this.changes = changes;
        this.sessions = sessions;
    }

    /** Starts a session for an account under a new session id (against session fixation). */
    public void begin(HttpServletRequest request, long accountId) {
        SignedIn signedIn = read(() -> accounts.findSignedIn(accountId)).orElseThrow();
        end(request);
        HttpSession session = request.getSession();
        sessions.begin(request, accountId);
        session.setAttribute(ATTRIBUTE, signedIn);
        SessionKey.of(session);
        ViewStateKey.set(session);
        request.changeSessionId();
    }

    /** Ends the request's session, if it has one. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.forget(session);
            session.invalidate();
        }
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
        if (signedIn == null) {
            return Optional.empty();
        }
        Optional<SignedIn> now = signedIn.isOf(changes.state()) ? Optional.of(signedIn) : readAgain(session, signedIn);
        now.ifPresent(found -> sessions.use(session));
        return now;
    }

    private Optional<SignedIn> read(Supplier<Optional<SignedIn>> query) {
        String state = changes.state();
        return query.get().map(found -> found.readIn(state));
    }

    private Optional<SignedIn> readAgain(HttpSession session, SignedIn signedIn) {
        try {
            Optional<SignedIn> now = read(() -> accounts.findSignedIn(signedIn.accountId(), SessionRegistry.idOf(session)))
                    .filter(signedIn::continuesAs);
            if (now.isPresent()) {
                session.setAttribute(ATTRIBUTE, now.get());
            } else {
                session.invalidate();
                LOG.log(Level.INFO, "A session of {0} ended: it was ended, or the account or its password has changed", signedIn.name());
            }
            return now;
        } catch (PersistenceException e) {
            // The page queries the database, too, and reports the outage; the session need not end.
            LOG.log(Level.FINE, "The signed-in account could not be read again", e);
            return Optional.of(signedIn);
        }
    }
}
