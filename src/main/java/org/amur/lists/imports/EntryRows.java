package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Multi-row insert of numbers and texts, a hundred rows a statement. PostgreSQL inserts them several times as fast as
 * single rows, even without batch rewriting in the driver.
 */
final class EntryRows implements AutoCloseable {

    private static final int BATCH_SIZE = 100;

    private final Connection connection;
    private final String insert;
    private final int columns;
    private final List<Object[]> waiting = new ArrayList<>(BATCH_SIZE);
    private PreparedStatement whole;

    /** @param insert statement up to and including the word {@code values} */
    EntryRows(Connection connection, String insert, int columns) {
        this.connection = connection;
        this.insert = insert;
        this.columns = columns;
    }

    void row(Object... values) throws SQLException {
        waiting.add(values);
        if (waiting.size() == BATCH_SIZE) {
            if (whole == null) {
                whole = statement(BATCH_SIZE);
            }
            send(whole);
        }
    }

    private PreparedStatement statement(int rows) throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        return connection.prepareStatement(insert + " " + String.join(", ", Collections.nCopies(rows, row)));
    }

    private void send(PreparedStatement statement) throws SQLException {
        int parameter = 1;
        for (Object[] row : waiting) {
            for (Object value : row) {
                if (value instanceof Long number) {
                    statement.setLong(parameter++, number);
                } else if (value instanceof Integer number) {
                    statement.setInt(parameter++, number);
                } else {
                    statement.setString(parameter++, value == null ? null : value.toString());
                }
            }
        }
        statement.executeUpdate();
        waiting.clear();
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement all = whole) {
            if (!waiting.isEmpty()) {
                try (PreparedStatement rest = statement(waiting.size())) {
                    send(rest);
                }
            }
        }
    }
}
