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

/** Classes and codes of SQLSTATE (ISO/IEC 9075-2) for database errors, shared by H2 and PostgreSQL. */
public enum SqlState {

    CONNECTION_EXCEPTION("08"),
    INTEGRITY_CONSTRAINT_VIOLATION("23"),
    /** PostgreSQL and H2: duplicate key. */
    UNIQUE_VIOLATION("23505"),
    /** PostgreSQL 23514 and H2 23513: a check constraint; the schema has only those of the order of versions. */
    CHECK_VIOLATION("2351"),
    /** Deadlock or serialisation failure; a retry may succeed. */
    TRANSACTION_ROLLBACK("40"),
    /** PostgreSQL: out of connections, memory or disk space. */
    INSUFFICIENT_RESOURCES("53"),
    /** PostgreSQL: a lock was not available. */
    LOCK_NOT_AVAILABLE("55P03"),
    /** PostgreSQL: shutting down, starting, or query cancelled. */
    OPERATOR_INTERVENTION("57"),
    /** PostgreSQL and H2: a statement exceeded its timeout. */
    QUERY_CANCELED("57014"),
    /** JDBC drivers including H2: a wait timed out. */
    TIMEOUT_EXPIRED("HYT00");

    private final String beginning;

    SqlState(String beginning) {
        this.beginning = beginning;
    }

    /**
     * Tells whether any cause has this state, because the persistence provider and the server wrap the driver's
     * exception.
     */
    public boolean isIn(Throwable thrown) {
        return causes(thrown).stream().anyMatch(cause -> cause instanceof SQLException sql && sql.getSQLState() != null
                && sql.getSQLState().startsWith(beginning));
    }

    /**
     * Returns the driver's message, else that of the root cause: the pool's own says only that there is no connection.
     */
    public static String reason(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        Throwable told = causes.stream().filter(SQLException.class::isInstance).reduce((outer, inner) -> inner)
                .orElse(causes.get(causes.size() - 1));
        return told.getMessage() == null ? told.toString() : told.getMessage();
    }

    /**
     * Returns {@code thrown} and its causes, each once, with suppressed ones, in which a transaction manager reports
     * why a commit failed.
     */
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
