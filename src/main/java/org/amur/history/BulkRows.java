package org.amur.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Vector;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.DatabasePlatform;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DatabaseMapping.WriteType;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * Bulk insertion of new objects of one kind with their parts and history rows. Uses JDBC batches on the transaction's
 * connection. EclipseLink's mappings produce the rows, so columns are defined once. The objects do not become managed.
 */
final class BulkRows {

    private final EntityManager entities;
    private final AbstractSession session;
    private final Timestamp instant;

    BulkRows(EntityManager entities, Timestamp instant) {
        this.entities = entities;
        this.instant = instant;
        session = entities.getEntityManagerFactory().unwrap(AbstractSession.class);
    }

    /** Assigns ids to the objects and their parts, from the sequence that {@code persist} uses. */
    void number(Collection<?> objects) {
        number(objects, SequenceNumbers.ofTransaction(entities, count(objects)));
    }

    private void number(Collection<?> objects, SequenceNumbers numbers) {
        for (Object object : objects) {
            ClassDescriptor descriptor = session.getDescriptor(object);
            descriptor.getObjectBuilder().getSequenceMapping().setAttributeValueInObject(object, numbers.next());
            for (OneToManyMapping parts : parts(descriptor)) {
                number(partsOf(object, parts), numbers);
            }
        }
    }

    private int count(Collection<?> objects) {
        int count = objects.size();
        for (Object object : objects) {
            for (OneToManyMapping parts : parts(session.getDescriptor(object))) {
                count += count(partsOf(object, parts));
            }
        }
        return count;
    }

    /** Inserts wholes before their parts, which refer to them. */
    void insert(List<?> objects) {
        if (objects.isEmpty()) {
            return;
        }
        ClassDescriptor descriptor = session.getDescriptor(objects.get(0));
        // Obtains the transaction's connection and writes pending rows, to which the new ones may refer.
        entities.flush();
        try {
            insert(objects, descriptor);
            for (DirectCollectionMapping values : values(descriptor)) {
                insertValues(objects, descriptor, values);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        for (OneToManyMapping parts : parts(descriptor)) {
            insert(objects.stream().flatMap(object -> partsOf(object, parts).stream()).toList());
        }
    }

    private void insert(List<?> objects, ClassDescriptor descriptor) throws SQLException {
        List<AbstractRecord> rows = objects.stream().map(object -> row(object, descriptor)).toList();
        write(descriptor.getTableName(), descriptor.getHistoryPolicy() != null, rows);
    }

    private void insertValues(List<?> objects, ClassDescriptor descriptor, DirectCollectionMapping values) throws SQLException {
        List<AbstractRecord> rows = new ArrayList<>();
        for (Object object : objects) {
            Object owner = descriptor.getObjectBuilder().extractPrimaryKeyFromObject(object, session);
            for (Object value : (Collection<?>) values.getAttributeValueFromObject(object)) {
                AbstractRecord row = new DatabaseRecord();
                row.put(values.getReferenceKeyFields().get(0), owner);
                row.put(values.getDirectField(), value);
                rows.add(row);
            }
        }
        write(values.getReferenceTableName(), values.getHistoryPolicy() != null, rows);
    }

    private void write(String table, boolean historised, List<AbstractRecord> rows) throws SQLException {
        if (!rows.isEmpty()) {
            Vector<DatabaseField> fields = rows.get(0).getFields();
            Connection connection = entities.unwrap(Connection.class);
            write(connection, table, fields, rows, null);
            if (historised) {
                write(connection, table + RecordedHistory.SUFFIX, fields, rows, instant);
            }
        }
    }

    private AbstractRecord row(Object object, ClassDescriptor descriptor) {
        AbstractRecord row = new DatabaseRecord();
        descriptor.getObjectBuilder().buildRow(row, object, session, WriteType.INSERT);
        if (descriptor.usesOptimisticLocking()) {
            row.put(descriptor.getOptimisticLockingPolicy().getWriteLockField(), 1);
        }
        return row;
    }

    private void write(Connection connection, String table, List<DatabaseField> fields, List<AbstractRecord> rows,
            Timestamp from) throws SQLException {
        String names = String.join(", ", fields.stream().map(DatabaseField::getName).toList());
        String marks = "?" + ", ?".repeat(fields.size() - 1);
        // Names come from the mappings, never from users, and values are bound.
        String sql = "insert into " + table + " (" + names + (from == null ? "" : ", " + RecordedHistory.FROM) + ") values ("
                + marks + (from == null ? ")" : ", ?)");
        DatabasePlatform platform = (DatabasePlatform) session.getPlatform(Object.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (AbstractRecord row : rows) {
                for (int i = 0; i < fields.size(); i++) {
                    platform.setParameterValueInDatabaseCall(valueOf(row, i, fields.get(i)), statement, i + 1, session);
                }
                if (from != null) {
                    statement.setTimestamp(fields.size() + 1, from);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Returns a value; null with its type, which the database needs. Rows have their fields in the order of the
     * mappings, so all rows have the same.
     */
    private static Object valueOf(AbstractRecord row, int place, DatabaseField field) {
        boolean there = place < row.size() && row.getFields().get(place).equals(field);
        Object value = there ? row.getValues().get(place) : row.get(field);
        return value == null ? field : value;
    }

    /**
     * Returns the part mappings.
     *
     * @throws IllegalStateException if a type has collections of another kind, whose rows would be lost
     */
    private static List<OneToManyMapping> parts(ClassDescriptor descriptor) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof ManyToManyMapping) {
                throw new IllegalStateException("Not to be written in bulk: " + mapping);
            }
        }
        return descriptor.getMappings().stream().filter(OneToManyMapping.class::isInstance).map(OneToManyMapping.class::cast)
                .filter(OneToManyMapping::isPrivateOwned).toList();
    }

    /** Returns the mappings of collections of plain values, such as search terms. */
    private static List<DirectCollectionMapping> values(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream().filter(DirectCollectionMapping.class::isInstance).map(DirectCollectionMapping.class::cast)
                .toList();
    }

    private static Collection<?> partsOf(Object whole, OneToManyMapping parts) {
        return (Collection<?>) parts.getAttributeValueFromObject(whole);
    }
}
