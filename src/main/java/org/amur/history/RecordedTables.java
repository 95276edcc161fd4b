package org.amur.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/** Names of tables and their history tables, for SQL on rows changed by {@link BulkUpdate}. */
@ApplicationScoped
public class RecordedTables {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the table of an entity. */
    public String table(Class<?> type) {
        return descriptor(type).getTableName();
    }

    /** Returns its history table. */
    public String twin(Class<?> type) {
        return table(type) + RecordedHistory.SUFFIX;
    }

    /**
     * Returns SQL, beginning with AND, for the condition that all records exist to which an ended row refers.
     *
     * @param row   alias of the row in the history table
     * @param other SQL of an id that counts as existing
     */
    public String referencesExist(Class<?> type, String row, String other) {
        return HistoryTableSql.referencesExist(descriptor(type), row, other);
    }

    private ClassDescriptor descriptor(Class<?> type) {
        return entities.getEntityManagerFactory().unwrap(AbstractSession.class).getDescriptor(type);
    }
}
