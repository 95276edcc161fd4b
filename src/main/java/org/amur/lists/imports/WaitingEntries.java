package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Entries of releases that wait for approval. */
final class WaitingEntries {

    private final Connection connection;

    WaitingEntries(Connection connection) {
        this.connection = connection;
    }

    void keep(long release, Set<Long> entries) throws SQLException {
        try (Batch insert = new Batch(connection, "insert into list_waiting_entry (release_id, entry_id) values (?, ?)")) {
            for (long entry : entries) {
                insert.row(release, entry);
            }
        }
    }

    /** Removes and returns the entries of a decided release. */
    Set<Long> take(long release) throws SQLException {
        Set<Long> entries = of(release);
        try (PreparedStatement delete = connection.prepareStatement("delete from list_waiting_entry where release_id = ?")) {
            delete.setLong(1, release);
            delete.executeUpdate();
        }
        return entries;
    }

    private Set<Long> of(long release) throws SQLException {
        Set<Long> entries = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select entry_id from list_waiting_entry where release_id = ?")) {
            select.setLong(1, release);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    entries.add(found.getLong(1));
                }
            }
        }
        return entries;
    }
}
