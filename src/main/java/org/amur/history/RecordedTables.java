package org.amur.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/** What a table and its history twin are called, for SQL of our own about rows that {@link BulkUpdate} are to change. */
@ApplicationScoped
public class RecordedTables {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** The table of an entity. */
    public String table(Class<?> type) {
        return descriptor(type).getTableName();
    }

    /** Its history twin. */
    public String twin(Class<?> type) {
        return table(type) + RecordedHistory.SUFFIX;
    }

    /**
     * SQL, beginning with AND, that tells whether all records are there that an ended row refers to.
     *
     * @param row   the alias of the row in the history twin
     * @param other SQL of a number that is taken for there
     */
    public String refersToWhatIsThere(Class<?> type, String row, String other) {
        return HistoryTableSql.refersToWhatIsThere(descriptor(type), row, other);
    }

    private ClassDescriptor descriptor(Class<?> type) {
        return entities.getEntityManagerFactory().unwrap(AbstractSession.class).getDescriptor(type);
    }
}
