package org.amur.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;

/** Table of Amur with its history table, filled in batches with rows as the application writes them. */
final class RecordTable implements AutoCloseable {

    private final PreparedStatement present;
    private final PreparedStatement past;
    private final int width;

    /**
     * Creates the table.
     *
     * @param columns of the table, comma-separated; the history adds {@code recorded_from} and
     * {@code recorded_to}
     */
    RecordTable(Connection connection, String name, String columns) throws SQLException {
        width = columns.split(",").length;
        present = connection.prepareStatement(insert(name, columns, width));
        past = connection.prepareStatement(insert(name + "_history", columns + ", recorded_from, recorded_to", width + 2));
    }

    private static String insert(String table, String columns, int width) {
        return "insert into " + table + " (" + columns + ") values (" + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    /** Adds a row that is unchanged since it was recorded. */
    void add(OffsetDateTime recorded, Object... values) throws SQLException {
        set(present, values);
        present.addBatch();
        addPast(recorded, null, values);
    }

    /** Adds a former row; {@code until} is null for the current one. */
    void addPast(OffsetDateTime from, OffsetDateTime until, Object... values) throws SQLException {
        set(past, values);
        past.setObject(width + 1, from);
        past.setObject(width + 2, until);
        past.addBatch();
    }

    private void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < width; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    void flush() throws SQLException {
        present.executeBatch();
        past.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        present.close();
        past.close();
    }
}
