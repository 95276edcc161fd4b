package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.amur.database.Batches;

/** Reads rows by id, in batches of the maximum number of parameters. */
final class RowsByNumber {

    @FunctionalInterface
    interface Found {
        void take(ResultSet row) throws SQLException;
    }

    private RowsByNumber() {
    }

    /** @param sql ends in {@code in}, before the ids */
    static void each(Connection connection, String sql, Collection<Long> numbers, Found found) throws SQLException {
        for (List<Long> piece : Batches.of(numbers.stream().sorted().toList())) {
            some(connection, sql, piece, found);
        }
    }

    private static void some(Connection connection, String sql, List<Long> numbers, Found found) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql + " ("
                + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")")) {
            for (int i = 0; i < numbers.size(); i++) {
                select.setLong(i + 1, numbers.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.take(rows);
                }
            }
        }
    }
}
