package org.amur.common;

import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import jakarta.servlet.http.HttpServletResponse;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a page or command failed with, as the HTTP status (RFC 9110) whose error page tells the reader what to do. */
public enum Failure {

    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND),
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN),
    /** The form was sent, but the server no longer has what it belongs to. */
    EXPIRED(HttpServletResponse.SC_CONFLICT),
    NO_DATABASE(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    /** Class 08 of SQLSTATE (ISO/IEC 9075): connection exception. */
    private static final String CONNECTION_EXCEPTION = "08";

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** Judges by the causes, for Faces, CDI and the persistence provider each wrap what was thrown. */
    public static Failure of(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        if (any(causes, NotFoundException.class)) {
            return NOT_FOUND;
        }
        if (any(causes, ForbiddenException.class)) {
            return FORBIDDEN;
        }
        if (any(causes, ViewExpiredException.class)) {
            return EXPIRED;
        }
        return causes.stream().anyMatch(Failure::isConnection) ? NO_DATABASE : UNEXPECTED;
    }

    public int getStatus() {
        return status;
    }

    /** A server's pool that cannot open a connection says so with a resource exception (Jakarta Connectors). */
    private static boolean isConnection(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLException sql && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION_EXCEPTION);
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static List<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.iterate(thrown, cause -> cause != null && seen.add(cause), Throwable::getCause).toList();
    }
}
