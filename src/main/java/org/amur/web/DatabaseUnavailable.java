package org.amur.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;

import org.amur.database.SqlState;

/** Says that there is no database just now, or that it is too slow, and when to come again: see {@link Failure#isPassing}. */
public final class DatabaseUnavailable {

    private static final Logger LOG = Logger.getLogger(DatabaseUnavailable.class.getName());

    private DatabaseUnavailable() {
    }

    /** With its stack only for whoever looks for it. */
    public static void log(Failure failure, String address, Throwable thrown) {
        String what = (failure == Failure.TOO_SLOW ? "The database took too long for " : "No database for ") + address;
        LOG.log(Level.WARNING, () -> what + ": " + SqlState.reason(thrown));
        LOG.log(Level.FINE, thrown, () -> what);
    }

    /** A sentence for programs. */
    public static String text(Failure failure) {
        return failure == Failure.TOO_SLOW ? Texts.get("error.slow.text") : Texts.get("error.503.text");
    }

    /** A page, or what programs read. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        request.setAttribute(Failure.ATTRIBUTE, failure);
        response.setHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
        if (RequestPath.isForPrograms(RequestPath.of(request))) {
            ProblemDetail.send(response, Status.SERVICE_UNAVAILABLE, text(failure));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
