package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** JDBC batch of rows for one statement, sent in hundreds; {@code close} sends the rest. */
final class Batch implements AutoCloseable {

    private static final int SIZE = 500;

    private final PreparedStatement statement;
    private int waiting;

    Batch(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    /** Adds a row of numbers, texts and timestamps; a null is set untyped and fits text, date and number columns. */
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof LocalDate || value instanceof OffsetDateTime) {
                statement.setObject(i + 1, value);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
        statement.addBatch();
        if (++waiting == SIZE) {
            send();
        }
    }

    void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            send();
        }
    }
}
