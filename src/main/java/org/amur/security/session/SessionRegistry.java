package org.amur.security.session;

import java.time.OffsetDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.amur.access.SecretToken;
import org.amur.jobs.DatabaseClock;

/** Rows of the servers' sessions: added at sign-in, deleted at sign-out, written every few minutes in between. */
@ApplicationScoped
public class SessionRegistry {

    private static final Logger LOG = Logger.getLogger(SessionRegistry.class.getName());

    @Inject
    private SessionRows rows;

    /** Adds the request's session, which has just begun. */
    public void begin(HttpServletRequest request, long accountId) {
        SessionUse use = new SessionUse(SecretToken.text(), DatabaseClock.now());
        rows.add(new AccountSession(use, accountId, BrowserName.of(request.getHeader("User-Agent")), request.getRemoteAddr()));
        use.keepIn(request.getSession());
    }

    /** Writes the time of use if the last one is minutes ago. */
    public void use(HttpSession session) {
        SessionUse last = SessionUse.of(session);
        OffsetDateTime now = DatabaseClock.now();
        if (last != null && last.isOutdated(now)) {
            SessionUse use = new SessionUse(last.id(), now);
            use.keepIn(session);
            try {
                rows.use(use);
            } catch (RuntimeException e) {
                // The page reports that the database is away; the next time of use will be written.
                LOG.log(Level.FINE, "The use of a session could not be written", e);
            }
        }
    }

    /** Deletes the row of a session that is about to end. Without the database, the row stays until the longest session is over. */
    public void forget(HttpSession session) {
        SessionUse use = SessionUse.of(session);
        if (use != null) {
            try {
                rows.delete(use.id());
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "The row of a session could not be deleted", e);
            }
        }
    }

    /** Ends all sessions of the account with this name. */
    public void endAll(String account) {
        rows.endAll(account, "");
    }

    /** Returns the id of a session's row; an empty text if it has none. */
    public static String idOf(HttpSession session) {
        SessionUse use = SessionUse.of(session);
        return use == null ? "" : use.id();
    }
}
