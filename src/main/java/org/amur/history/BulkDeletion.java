package org.amur.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.amur.database.SqlState;
import org.amur.web.StaleException;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;

/**
 * Bulk deletion of records of one kind with their parts; closes the rows in the history tables. Uses JDBC batches on
 * the transaction's connection and leaves the same rows as deleting each record.
 */
final class BulkDeletion {

    private final EntityManager entities;
    private final AbstractSession session;
    private final Timestamp instant;
    private final List<? extends Recorded> records;

    BulkDeletion(EntityManager entities, Timestamp instant, List<? extends Recorded> records) {
        this.entities = entities;
        this.instant = instant;
        this.records = records;
        session = entities.getEntityManagerFactory().unwrap(AbstractSession.class);
    }

    /**
     * Executes the deletion.
     *
     * @throws StaleException if another user has changed a record since it was read
     */
    void execute() {
        entities.flush();
        try {
            delete(session.getDescriptor(records.get(0)), "id = ?", true);
        } catch (SQLException e) {
            throw SqlState.CHECK_VIOLATION.isIn(e) ? new StaleException() : new PersistenceException(e);
        }
    }

    /**
     * Deletes parts before their wholes, to which they refer. Names come from the mappings, never from users; values
     * are bound.
     */
    private void delete(ClassDescriptor descriptor, String owned, boolean root) throws SQLException {
        String table = descriptor.getTableName();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof DirectCollectionMapping || mapping instanceof ManyToManyMapping) {
                throw new IllegalStateException("Not to be deleted in bulk: " + mapping);
            }
            if (mapping instanceof OneToManyMapping parts && parts.isPrivateOwned()) {
                String key = parts.getTargetForeignKeyFields().get(0).getName();
                String ofWholes = root ? key + " = ?" : key + " in (select id from " + table + " where " + owned + ")";
                delete(parts.getReferenceDescriptor(), ofWholes, false);
            }
        }
        if (descriptor.getHistoryPolicy() != null) {
            close(table, owned);
        }
        remove(table, owned, root);
    }

    private void close(String table, String owned) throws SQLException {
        String sql = "update " + table + RecordedHistory.SUFFIX + " set " + RecordedHistory.TO + " = ? where "
                + RecordedHistory.TO + " is null and " + owned;
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (Recorded each : records) {
                statement.setTimestamp(1, instant);
                statement.setLong(2, each.getId());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void remove(String table, String owned, boolean root) throws SQLException {
        String sql = "delete from " + table + " where " + owned + (root ? " and version = ?" : "");
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (Recorded each : records) {
                statement.setLong(1, each.getId());
                if (root) {
                    statement.setInt(2, each.getVersion());
                }
                statement.addBatch();
            }
            check(statement.executeBatch(), root);
        }
    }

    private static void check(int[] counts, boolean root) {
        for (int count : counts) {
            if (root && count == 0) {
                throw new StaleException();
            }
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
