package org.amur.access;

import java.security.Principal;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServletRequest;

/** Log of security events, one line each, with the user and the network address. */
public final class SecurityLog {

    private static final Logger LOG = Logger.getLogger(SecurityLog.class.getName());

    private SecurityLog() {
    }

    /** Logs an action of a user. */
    public static void done(HttpServletRequest request, String what) {
        done(what, user(request), request.getRemoteAddr());
    }

    /** Logs a command of the caller; from a page or the API, with the address of its request. */
    public static void done(Caller caller, String what) {
        done(what, caller.name(), Objects.requireNonNullElse(LogContext.address(), "this server"));
    }

    private static void done(String what, String user, String address) {
        LOG.log(Level.INFO, "{0}: {1} from {2}", new Object[] {what, user, address});
    }

    /**
     * Logs a refused request and its address. The address is logged encoded, as it was sent, so it has no line breaks.
     */
    public static void refused(HttpServletRequest request, String what) {
        LOG.log(Level.WARNING, "{0}: {1} from {2}: {3} {4}", new Object[] {what, user(request), request.getRemoteAddr(),
                request.getMethod(), request.getRequestURI()});
    }

    private static String user(HttpServletRequest request) {
        Principal user = request.getUserPrincipal();
        return user == null ? Caller.NOBODY : user.getName();
    }
}
