package org.amur.common;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;

/** Says that there is no database just now, and when to come again: see {@link Failure#NO_DATABASE}. */
public final class NoDatabase {

    private static final Logger LOG = Logger.getLogger(NoDatabase.class.getName());

    private NoDatabase() {
    }

    /** With its stack only for whoever looks for it. */
    public static void log(String address, Throwable thrown) {
        LOG.log(Level.WARNING, () -> "No database for " + address + ": " + SqlState.reason(thrown));
        LOG.log(Level.FINE, thrown, () -> "No database for " + address);
    }

    /** A page, or what programs read. */
    public static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
        if (AskedPath.isForPrograms(AskedPath.of(request))) {
            Problem.send(response, Status.SERVICE_UNAVAILABLE, Texts.get("error.503.text"));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
