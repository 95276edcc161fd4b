package org.amur.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ValueReadQuery;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Instant of a transaction, recorded for all its changes, so that readers of the past see all or none. Read from the
 * database at first use: its clock, or a microsecond after the newest change if its clock was set back. In UTC, with the
 * microseconds that both databases store.
 */
final class TransactionInstant {

    private static final String MICROS = "cast(extract(epoch from %s) * 1000000 as bigint)";
    private static final String AFTER_NEWEST =
            "select greatest(" + MICROS + ", coalesce((select " + MICROS.formatted("max(changed_at)") + " + 1 from record_change), 0))";
    /** The time of the statement: {@code current_timestamp} would be the beginning of the transaction, before it waited for locks. */
    private static final String POSTGRESQL = AFTER_NEWEST.formatted("clock_timestamp()");
    private static final String H2 = AFTER_NEWEST.formatted("current_timestamp");

    private TransactionInstant() {
    }

    /**
     * Returns the current transaction's instant.
     *
     * @throws IllegalStateException outside a transaction
     */
    static OffsetDateTime current(EntityManager entities) {
        return current((AbstractSession) entities.unwrap(UnitOfWork.class));
    }

    static OffsetDateTime current(AbstractSession session) {
        return TransactionValue.of(TransactionInstant.class, () -> read(session));
    }

    private static OffsetDateTime read(AbstractSession session) {
        ValueReadQuery query = new ValueReadQuery(session.getPlatform().isPostgreSQL() ? POSTGRESQL : H2);
        long micros = ((Number) session.executeQuery(query)).longValue();
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
