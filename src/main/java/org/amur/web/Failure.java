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

/** What a page or command failed with, as the HTTP status (RFC 9110) whose error page tells the reader what to do. */
public enum Failure {

    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND),
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN),
    /** What was sent is not what the form sends. */
    BAD_REQUEST(HttpServletResponse.SC_BAD_REQUEST),
    /** The form was sent, but the server no longer has what it belongs to. */
    EXPIRED(HttpServletResponse.SC_CONFLICT),
    NO_DATABASE(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The database is there, and has ended a statement that took longer than a page may wait. */
    TOO_SLOW(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    /** When to come again, as the header {@code Retry-After} has it. */
    public static final String RETRY_AFTER_SECONDS = "5";

    /** What of a request says to its error page which of the failures with one status it was. */
    public static final String ATTRIBUTE = Failure.class.getName();

    private static final Set<SqlState> PASSING = EnumSet.of(SqlState.CONNECTION_EXCEPTION, SqlState.TRANSACTION_ROLLBACK,
            SqlState.INSUFFICIENT_RESOURCES, SqlState.LOCK_NOT_AVAILABLE, SqlState.OPERATOR_INTERVENTION,
            SqlState.TIMEOUT_EXPIRED);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** Judges by the causes, for Faces, CDI and the persistence provider each wrap what was thrown. */
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
        if (SqlState.QUERY_CANCELED.isIn(thrown)) {
            return TOO_SLOW;
        }
        return isForNow(thrown) ? NO_DATABASE : UNEXPECTED;
    }

    /**
     * Judges also by how far a form that was sent had come: a view state that cannot even be decoded is as good as one that
     * is gone, and a file's form that comes without a file's encoding is none of ours.
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

    /** Whether it lies with the database as it is just now, so that what failed may succeed when it is tried again. */
    public boolean isPassing() {
        return this == NO_DATABASE || this == TOO_SLOW;
    }

    /**
     * Whether it is the database's state that fails, which passes. A server's pool that cannot open a connection says so
     * with a resource exception (Jakarta Connectors), and H2's store that it cannot write, or is closed since, with one of its
     * own; a damaged file does not pass. Where a commit fails for that, Payara's transaction manager says no more than that
     * something was unexpected.
     */
    private static boolean isForNow(Throwable thrown) {
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
