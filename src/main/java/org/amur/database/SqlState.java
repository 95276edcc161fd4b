package org.amur.database;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a database refused: classes and codes of SQLSTATE (ISO/IEC 9075-2), which H2 and PostgreSQL share. */
public enum SqlState {

    CONNECTION_EXCEPTION("08"),
    INTEGRITY_CONSTRAINT_VIOLATION("23"),
    /** A code of PostgreSQL and H2 within that class: another row has this key. */
    UNIQUE_VIOLATION("23505"),
    /** A deadlock, or a transaction that another got in the way of; done again, it may succeed. */
    TRANSACTION_ROLLBACK("40"),
    /** PostgreSQL: no connection, memory or room is left. */
    INSUFFICIENT_RESOURCES("53"),
    /** PostgreSQL: a lock that others hold was not to be had. */
    LOCK_NOT_AVAILABLE("55P03"),
    /** PostgreSQL: it stops, starts, or ended a query that took too long. */
    OPERATOR_INTERVENTION("57"),
    /** A code of PostgreSQL and H2 within that class: a statement was ended that took longer than it may. */
    QUERY_CANCELED("57014"),
    /** Of JDBC drivers, H2's among them: a wait came to its end. */
    TIMEOUT_EXPIRED("HYT00");

    private final String beginning;

    SqlState(String beginning) {
        this.beginning = beginning;
    }

    /** Looks through all causes, for the persistence provider and the server each wrap what the driver threw. */
    public boolean isIn(Throwable thrown) {
        return causes(thrown).stream().anyMatch(cause -> cause instanceof SQLException sql && sql.getSQLState() != null
                && sql.getSQLState().startsWith(beginning));
    }

    /** What the driver says, or else the last cause: the server's pool, which wraps it, says only that there is no connection. */
    public static String reason(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        Throwable told = causes.stream().filter(SQLException.class::isInstance).reduce((outer, inner) -> inner)
                .orElse(causes.get(causes.size() - 1));
        return told.getMessage() == null ? told.toString() : told.getMessage();
    }

    /** {@code thrown} and its causes, each once; suppressed ones too, for so a transaction manager tells why a commit failed. */
    public static List<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> found = new ArrayList<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(thrown));
        while (!next.isEmpty()) {
            Throwable cause = next.remove();
            if (seen.add(cause)) {
                found.add(cause);
                Optional.ofNullable(cause.getCause()).ifPresent(next::add);
                next.addAll(List.of(cause.getSuppressed()));
            }
        }
        return found;
    }
}
