package org.amur.history;

import java.sql.Timestamp;

import org.eclipse.persistence.history.HistoryPolicy;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * EclipseLink history policy for a history table {@code <table>_history}; all rows of a transaction have one instant.
 */
final class RecordedHistory extends HistoryPolicy {

    static final String SUFFIX = "_history";
    static final String FROM = "recorded_from";
    static final String TO = "recorded_to";

    private static final long serialVersionUID = 1L;

    RecordedHistory(String table) {
        addHistoryTableName(table, table + SUFFIX);
        addStartFieldName(FROM);
        addEndFieldName(TO);
    }

    @Override
    public Object getCurrentTime(AbstractSession session) {
        return Timestamp.from(TransactionInstant.current(session).toInstant());
    }
}
