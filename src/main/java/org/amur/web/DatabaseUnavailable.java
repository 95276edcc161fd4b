package org.amur.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;

import org.amur.database.SqlState;

/** Response for a database that is unavailable or too slow, with Retry-After; see {@link Failure#isTemporary}. */
public final class DatabaseUnavailable {

    private static final Logger LOG = Logger.getLogger(DatabaseUnavailable.class.getName());

    private DatabaseUnavailable() {
    }

    /** Logs the failure; the stack trace only at a finer level. */
    public static void log(Failure failure, String address, Throwable thrown) {
        String what = (failure == Failure.TOO_SLOW ? "Took too long: " : "No database for ") + address;
        LOG.log(Level.WARNING, () -> what + ": " + SqlState.reason(thrown));
        LOG.log(Level.FINE, thrown, () -> what);
    }

    /** Returns the message for API clients. */
    public static String text(Failure failure) {
        return failure == Failure.TOO_SLOW ? Texts.get("error.slow.text") : Texts.get("error.503.text");
    }

    /** Sends a page, or the format that API clients expect. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        request.setAttribute(Failure.ATTRIBUTE, failure);
        response.setHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
        if (RequestPath.isForApi(RequestPath.of(request))) {
            ProblemDetail.send(response, Status.SERVICE_UNAVAILABLE, text(failure));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
