package org.amur.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.api.migration.Context;

/**
 * H2 makes an index for each foreign key that has none when it is declared, and keeps it beside one of the same columns that comes
 * later: everything that is written went into both. Here such a foreign key takes the other index, and its own goes. Those of
 * search terms, of which there are most, have their primary keys to be found by, which begin with the same column but have more;
 * H2 takes none of more columns for a foreign key, which goes: terms are written with their record and by nobody else. PostgreSQL
 * makes no index by itself.
 */
public final class IndexesOfForeignKeys extends SchemaStep {

    /** As H2 writes one itself, with what becomes of a row when that goes which it refers to, and not to be tried on rows that are there. */
    private static final Pattern KEY = Pattern.compile(
            "ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) FOREIGN KEY\\(([^)]*)\\)\\s*(REFERENCES .*)");

    private static final String TERMS = "_TERM";

    /** As Flyway's service. */
    public IndexesOfForeignKeys() {
        super("286", "indexes of foreign keys");
    }

    /** @param own whether H2 made it for a foreign key, by its name: each that a key uses counts as generated */
    private record Index(String table, List<String> columns, boolean own) {

        boolean isOf(Index other) {
            return table.equals(other.table) && columns.equals(other.columns);
        }
    }

    /** The new key comes before the old one goes: H2 commits each by itself, and this may be broken off between them. */
    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                Map<String, Index> indexes = indexes(statement);
                Map<String, String> used = used(statement);
                for (MatchResult key : keys(statement)) {
                    Index index = indexes.get(used.get(plain(key.group(2))));
                    if (index.own()) {
                        change(statement, key, index, indexes);
                    }
                }
            }
        }
    }

    private static void change(Statement statement, MatchResult key, Index own, Map<String, Index> indexes) throws SQLException {
        String same = indexes.entrySet().stream().filter(index -> !index.getValue().own() && index.getValue().isOf(own))
                .map(Map.Entry::getKey).sorted().findFirst().orElse(null);
        if (same != null) {
            String name = own.table() + '_' + String.join("_", own.columns()) + "_fkey";
            statement.execute("alter table " + key.group(1) + " add constraint if not exists " + name + " foreign key ("
                    + key.group(3) + ") index " + same + " " + key.group(4));
        }
        if (same != null || own.table().endsWith(TERMS)) {
            statement.execute("alter table " + key.group(1) + " drop constraint " + plain(key.group(2)));
        }
    }

    private static List<MatchResult> keys(Statement statement) throws SQLException {
        List<MatchResult> keys = new ArrayList<>();
        try (ResultSet line = statement.executeQuery("script nodata nopasswords nosettings")) {
            while (line.next()) {
                Matcher key = KEY.matcher(line.getString(1));
                if (key.find()) {
                    keys.add(key.toMatchResult());
                }
            }
        }
        return keys;
    }

    /** By their names; each table of the information schema is read but once, since H2 makes it anew for each look into it. */
    private static Map<String, Index> indexes(Statement statement) throws SQLException {
        Map<String, Index> indexes = new HashMap<>();
        try (ResultSet row = statement.executeQuery("select index_name, table_name, index_type_name = 'INDEX'"
                + " and regexp_like(index_name, '_INDEX_[0-9A-F]+$') from information_schema.indexes where table_schema = current_schema")) {
            while (row.next()) {
                indexes.put(row.getString(1), new Index(row.getString(2), new ArrayList<>(), row.getBoolean(3)));
            }
        }
        try (ResultSet row = statement.executeQuery("select index_name, column_name from information_schema.index_columns"
                + " where table_schema = current_schema order by index_name, ordinal_position")) {
            while (row.next()) {
                indexes.get(row.getString(1)).columns().add(row.getString(2));
            }
        }
        return indexes;
    }

    /** The index of each foreign key. */
    private static Map<String, String> used(Statement statement) throws SQLException {
        Map<String, String> used = new HashMap<>();
        try (ResultSet row = statement.executeQuery("select constraint_name, index_name from information_schema.table_constraints"
                + " where table_schema = current_schema and constraint_type = 'FOREIGN KEY'")) {
            while (row.next()) {
                used.put(row.getString(1), row.getString(2));
            }
        }
        return used;
    }

    /** Without the name of the schema and quotation marks. */
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    }
}
