package org.amur.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.SystemException;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

import java.util.EnumSet;
import java.util.Set;

import org.amur.access.ForbiddenException;
import org.amur.database.SqlState;
import org.amur.web.request.RefusedBodyException;

/** Kind of failure of a page or command, as the HTTP status (RFC 9110) whose error page explains what to do. */
public enum Failure {

    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND),
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN),
    /** The request is not one that the form sends. */
    BAD_REQUEST(HttpServletResponse.SC_BAD_REQUEST),
    /** The server no longer has the state of the submitted form. */
    EXPIRED(HttpServletResponse.SC_CONFLICT),
    NO_DATABASE(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The database cancelled a statement that exceeded the time limit of a page, or many wait for the turn to read files. */
    TOO_SLOW(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    /** Value of the header {@code Retry-After}. */
    public static final String RETRY_AFTER_SECONDS = "5";

    /** Request attribute by which an error page distinguishes failures with the same status. */
    public static final String ATTRIBUTE = Failure.class.getName();

    private static final Set<SqlState> PASSING = EnumSet.of(SqlState.CONNECTION_EXCEPTION, SqlState.TRANSACTION_ROLLBACK,
            SqlState.INSUFFICIENT_RESOURCES, SqlState.LOCK_NOT_AVAILABLE, SqlState.OPERATOR_INTERVENTION,
            SqlState.TIMEOUT_EXPIRED);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** Classifies by all causes, because Faces, CDI and the persistence provider wrap exceptions. */
    public static Failure of(Throwable thrown) {
        if (isIn(thrown, NotFoundException.class)) {
            return NOT_FOUND;
        }
        if (isIn(thrown, ForbiddenException.class)) {
            return FORBIDDEN;
        }
        if (isIn(thrown, ViewExpiredException.class)) {
            return EXPIRED;
        }
        if (SqlState.QUERY_CANCELED.isIn(thrown) || isIn(thrown, RefusedBodyException.class)) {
            return TOO_SLOW;
        }
        return isDatabaseTemporarilyDown(thrown) ? NO_DATABASE : UNEXPECTED;
    }

    /**
     * Classifies also by the phase that a submitted form reached: a view state that cannot be decoded counts as
     * expired; a file form without multipart encoding as a bad request.
     */
    static Failure ofSent(Throwable thrown, PhaseId phase) {
        Failure failure = of(thrown);
        if (failure != UNEXPECTED) {
            return failure;
        }
        if (phase == PhaseId.RESTORE_VIEW) {
            return EXPIRED;
        }
        return phase == PhaseId.APPLY_REQUEST_VALUES && isIn(thrown, ServletException.class) ? BAD_REQUEST : UNEXPECTED;
    }

    public int getStatus() {
        return status;
    }

    /** Tells whether the failure is temporary, so that a retry may succeed. */
    public boolean isTemporary() {
        return this == NO_DATABASE || this == TOO_SLOW;
    }

    /**
     * Tells whether the database is temporarily unavailable. A server's pool that cannot open a connection throws a
     * resource exception (Jakarta Connectors); an H2 store that is closed or cannot be written has an error code of its
     * own. A damaged file is not temporary. For a failed commit, Payara's transaction manager reports only an
     * unexpected exception.
     */
    private static boolean isDatabaseTemporarilyDown(Throwable thrown) {
        return isIn(thrown, ResourceException.class) || isIn(thrown, SystemException.class)
                || SqlState.causes(thrown).stream().anyMatch(Failure::isStoreOutOfUse)
                || PASSING.stream().anyMatch(state -> state.isIn(thrown));
    }

    private static boolean isStoreOutOfUse(Throwable cause) {
        return cause instanceof MVStoreException store && store.getErrorCode() != DataUtils.ERROR_FILE_CORRUPT;
    }

    private static boolean isIn(Throwable thrown, Class<? extends Throwable> type) {
        return SqlState.causes(thrown).stream().anyMatch(type::isInstance);
    }
}
