package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes what is recorded of entries under what their list calls them by now. Of several records of what was several references and is
 * one, of which there may be one only, the others keep the old reference: nothing that anybody decided is deleted.
 */
final class RenamedPointers {

    private final Connection connection;
    private final Map<String, String> names;

    /** @param names what each reference becomes */
    RenamedPointers(Connection connection, Map<String, String> names) {
        this.connection = connection;
        this.names = names;
    }

    /** @param hashes those of the entries by now */
    void write(Map<Long, String> hashes) throws SQLException {
        changes(hashes);
        designations();
        one("declined_entry", "entry_ref", "''", "order by id desc");
        boolean any = one("screening_case", "reference", "actor_id",
                "order by case when decision is null then 1 else 0 end, case when standing then 0 else 1 end, id desc");
        each("select acceptance_id, position, entry_ref from acceptance_item where list = ?",
                "update acceptance_item set entry_ref = ? where acceptance_id = ? and position = ?");
        each("select id, 0, reference from screening_name_hit where list = ?",
                "update screening_name_hit set reference = ? where id = ? and 0 = ?");
        if (any) {
            // What was decided on such a case may hold again: all actors are screened once more.
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update screening_turn set actors_until = null");
            }
        }
    }

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void select(String sql, Row to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, CalledByNames.LIST);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    to.take(found);
                }
            }
        }
    }

    private void changes(Map<Long, String> hashes) throws SQLException {
        try (Batch update = new Batch(connection, "update list_change set reference = ?, before_hash = ?, after_hash = ? where id = ?")) {
            select("select id, reference, before_id, before_hash, after_id, after_hash from list_change where list = ?", row -> {
                String now = names.get(row.getString(2));
                if (now != null) {
                    update.row(now, hashes.getOrDefault(row.getLong(3), row.getString(4)),
                            hashes.getOrDefault(row.getLong(5), row.getString(6)), row.getLong(1));
                }
            });
        }
    }

    /** Who was taken for gone under one reference and designated again under another has been designated twice. */
    private void designations() throws SQLException {
        Map<String, Set<Integer>> listings = new HashMap<>();
        try (Batch update = new Batch(connection, "update designation set entry_ref = ?, entry_listing = ? where id = ?");
                Batch before = new Batch(connection, "update designation_history set entry_listing = ? where id = ? and entry_ref = ?")) {
            select("select id, entry_ref, measure_id, entry_listing from designation where list_code = ? order by id", row -> {
                String now = names.get(row.getString(2));
                if (now != null) {
                    Set<Integer> taken = listings.computeIfAbsent(row.getLong(3) + " " + now, key -> new HashSet<>());
                    int listing = row.getInt(4);
                    while (!taken.add(listing)) {
                        listing++;
                    }
                    update.row(now, listing, row.getLong(1));
                    before.row(listing, row.getLong(1), row.getString(2));
                }
            });
        }
        history("designation", "list_code", "entry_ref", Set.of());
    }

    /**
     * Of a table that has one record for each reference.
     *
     * @param of    what else tells records apart
     * @param order which is to have the new reference comes first
     * @return whether there was any
     */
    private boolean one(String table, String column, String of, String order) throws SQLException {
        Set<String> taken = new HashSet<>();
        Set<Long> left = new HashSet<>();
        try (Batch update = new Batch(connection, "update " + table + " set " + column + " = ? where id = ?")) {
            select("select id, " + column + ", " + of + " from " + table + " where list = ? " + order, row -> {
                String now = names.get(row.getString(2));
                if (now != null && taken.add(row.getString(3) + " " + now)) {
                    update.row(now, row.getLong(1));
                } else {
                    left.add(row.getLong(1));
                }
            });
        }
        history(table, "list", column, left);
        return !taken.isEmpty();
    }

    /** Of all records, whether they are still there or not, but those that have kept their reference. */
    private void history(String table, String list, String column, Set<Long> left) throws SQLException {
        try (Batch update = new Batch(connection,
                "update " + table + "_history set " + column + " = ? where id = ? and " + column + " = ?")) {
            select("select distinct id, " + column + " from " + table + "_history where " + list + " = ?", row -> {
                String now = names.get(row.getString(2));
                if (now != null && !left.contains(row.getLong(1))) {
                    update.row(now, row.getLong(1), row.getString(2));
                }
            });
        }
    }

    /** @param sql two numbers that tell the row, and the reference */
    private void each(String sql, String set) throws SQLException {
        try (Batch update = new Batch(connection, set)) {
            select(sql, row -> {
                String now = names.get(row.getString(3));
                if (now != null) {
                    update.row(now, row.getLong(1), row.getLong(2));
                }
            });
        }
    }
}
