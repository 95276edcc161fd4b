package org.amur.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indexes that the schema's scripts create by name, gone while a table is filled: a database that sorts all entries of
 * an index once writes a fraction of what it writes for each row in random order. Those of keys and constraints stay.
 */
final class Indexes {

    private static final Pattern CREATED = Pattern.compile("create index (\\S+) on .*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;
    private final List<String> statements = new ArrayList<>();

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    /** @return what brings them back */
    static Indexes drop(Connection connection) throws SQLException {
        Indexes indexes = new Indexes(connection);
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(h2 ? "script nodata nopasswords nosettings"
                    : "select indexdef from pg_indexes where schemaname = current_schema() order by indexname")) {
                while (row.next()) {
                    Matcher created = CREATED.matcher(row.getString(1).strip());
                    if (created.matches()) {
                        names.add(created.group(1));
                        indexes.statements.add(created.group());
                    }
                }
            }
            for (String name : names) {
                statement.execute("drop index " + name);
            }
            connection.commit();
        }
        return indexes;
    }

    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
                connection.commit();
            }
        }
    }
}
