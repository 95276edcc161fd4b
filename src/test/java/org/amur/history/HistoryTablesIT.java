package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.database.DataSources;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.junit.jupiter.api.Test;

/** Tests that every table that users change has a history table with the same columns, in mapping and database. */
class HistoryTablesIT extends ServerTests {

    private static final Set<String> OWN_COLUMNS = Set.of(RecordedHistory.FROM, RecordedHistory.TO);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void everyRecordedTableHasAHistoryTable() throws SQLException {
        Set<String> tables = new TreeSet<>();
        recorded().forEach(root -> collect(root, tables));
        try (Connection connection = DataSources.resolve().getConnection()) {
            for (String table : tables) {
                Set<String> twin = columns(connection, table + RecordedHistory.SUFFIX);
                twin.removeAll(OWN_COLUMNS);
                assertEquals(columns(connection, table), twin, table);
            }
        }
    }

    @Test
    void everyHistoryTableKeepsVersionsInOrder() {
        Set<String> tables = new TreeSet<>();
        recorded().forEach(root -> collect(root, tables));
        Set<?> constraints = Set.copyOf(
                entities.createNativeQuery("select lower(constraint_name) from information_schema.check_constraints")
                        .getResultList());
        tables.removeIf(table -> constraints.contains(table.toLowerCase(Locale.ROOT) + RecordedHistory.SUFFIX + "_in_order"));
        assertEquals(Set.of(), tables);
    }

    private Stream<ClassDescriptor> recorded() {
        return entities.getEntityManagerFactory().unwrap(AbstractSession.class).getDescriptors().values().stream()
                .filter(descriptor -> Recorded.class.isAssignableFrom(descriptor.getJavaClass()));
    }

    private static void collect(ClassDescriptor descriptor, Set<String> tables) {
        assertNotNull(descriptor.getHistoryPolicy(), descriptor.getJavaClass() + " has no history");
        if (!tables.add(descriptor.getTableName())) {
            return;
        }
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof OneToManyMapping parts && parts.isPrivateOwned()) {
                collect(parts.getReferenceDescriptor(), tables);
            } else if (mapping instanceof DirectCollectionMapping values) {
                assertNotNull(values.getHistoryPolicy(), values + " has no history");
                tables.add(values.getReferenceTableName());
            }
        }
    }

    private static Set<String> columns(Connection connection, String table) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String name = upper ? table.toUpperCase(Locale.ROOT) : table;
        Set<String> columns = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, name, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
