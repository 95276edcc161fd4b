package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.amur.database.SchemaStep;
import org.flywaydb.core.api.migration.Context;

/**
 * What no other party in the world has, by which actors and entries are known to be one, under the names of actors' registers. Of entries
 * that are there it is taken from what they say, as import takes it of those that come.
 */
public final class NumbersOfEntries extends SchemaStep {

    /** One may be almost a megabyte, and H2 hands on all that it has found at once. */
    private static final int BODIES = 25;

    /** As Flyway's service. */
    public NumbersOfEntries() {
        super("282", "numbers of entries");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        // H2 commits what changes the schema at once: it is there where this was broken off before.
        execute(connection, "drop table if exists list_entry_number");
        execute(connection, "create table list_entry_number (entry_id bigint not null references list_entry (id),"
                + " scheme varchar(20) not null, code varchar(60) not null, primary key (entry_id, scheme, code))");
        take(connection);
        execute(connection, "create index list_entry_number_by_code on list_entry_number (code, scheme, entry_id)");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Kept(long id, String list, String reference, String kind) {
    }

    /** In the order of their numbers, so that both databases go through the entries and what they say but once. */
    private static void take(Connection connection) throws SQLException {
        try (PreparedStatement entries = connection.prepareStatement("select id, list, reference, kind from list_entry where id > ?"
                + " order by id fetch first " + BODIES + " rows only");
                PreparedStatement bodies = connection.prepareStatement("select entry_id, body from list_entry_body"
                        + " where entry_id >= ? and entry_id <= ?");
                Batch numbers = new Batch(connection, "insert into list_entry_number (entry_id, scheme, code) values (?, ?, ?)")) {
            SortedMap<Long, Kept> piece = after(entries, Long.MIN_VALUE);
            while (!piece.isEmpty()) {
                take(bodies, piece, numbers);
                piece = after(entries, piece.lastKey());
            }
        }
    }

    private static SortedMap<Long, Kept> after(PreparedStatement entries, long last) throws SQLException {
        SortedMap<Long, Kept> piece = new TreeMap<>();
        entries.setLong(1, last);
        try (ResultSet found = entries.executeQuery()) {
            while (found.next()) {
                piece.put(found.getLong(1), new Kept(found.getLong(1), found.getString(2), found.getString(3), found.getString(4)));
            }
        }
        return piece;
    }

    private static void take(PreparedStatement bodies, SortedMap<Long, Kept> piece, Batch numbers) throws SQLException {
        bodies.setLong(1, piece.firstKey());
        bodies.setLong(2, piece.lastKey());
        try (ResultSet found = bodies.executeQuery()) {
            while (found.next()) {
                Kept entry = piece.get(found.getLong(1));
                for (EntryNumbers.Number number : EntryNumbers.of(entry.list(), entry.reference(), entry.kind(), read(found.getString(2)))) {
                    numbers.row(entry.id(), number.scheme(), number.code());
                }
            }
        }
    }

    /** Most say no numbers, and need not be taken apart. */
    private static JsonObject read(String body) {
        return body.contains("\"" + EntryNumbers.IDENTIFIERS + "\":") ? CalledByNames.read(body) : JsonValue.EMPTY_JSON_OBJECT;
    }
}
