package org.amur.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.h2.api.ErrorCode;

/**
 * Named indexes of the schema's scripts, dropped while a table is filled: sorting all entries once writes a fraction of
 * inserting them in random order. Those of keys and constraints stay.
 */
final class Indexes {

    private static final Pattern CREATED = Pattern.compile("create index (\\S+) on .*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;
    private final List<String> statements = new ArrayList<>();

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    /**
     * Drops the indexes.
     *
     * @return statements that restore them
     */
    static Indexes drop(Connection connection) throws SQLException {
        Indexes indexes = new Indexes(connection);
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            Map<String, String> created = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery(h2 ? "script nodata nopasswords nosettings"
                    : "select indexdef from pg_indexes where schemaname = current_schema() order by indexname")) {
                while (row.next()) {
                    Matcher index = CREATED.matcher(row.getString(1).strip());
                    if (index.matches()) {
                        created.put(index.group(1), index.group());
                    }
                }
            }
            for (var index : created.entrySet()) {
                if (dropped(statement, index.getKey())) {
                    indexes.statements.add(index.getValue());
                }
            }
            connection.commit();
        }
        return indexes;
    }

    /** Drops an index; H2 keeps one that a foreign key uses. */
    private static boolean dropped(Statement statement, String name) throws SQLException {
        try {
            return !statement.execute("drop index " + name);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) {
                return false;
            }
            throw e;
        }
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
