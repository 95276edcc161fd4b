package org.amur.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Test data: two rows in every table of an empty schema. All columns of the first row contain 1 in their type, of the
 * second 2, so that foreign keys match.
 */
final class SomeRows {

    private static final String FLYWAY = "flyway_schema_history";
    private static final int ROWS = 2;
    /** Columns that later scripts remove, because other tables hold their content. */
    private static final Set<String> REMOVED = Set.of("list_upload.begun_at", "source.derives_from_id",
            "source_history.derives_from_id");

    /** Terms in names of tables and columns, by the terms that later scripts replace. */
    private static final Map<String, String> RENAMED = Map.of("list_supply", "list_source", "supply_id", "list_source_id",
            "let_stand_", "kept_", "standing", "current");

    private record Column(String name, int type) {
    }

    private final Map<String, List<Column>> tables = new TreeMap<>();
    private final Map<String, List<String>> before;

    /** Inserts the rows. */
    SomeRows(Connection connection) throws SQLException {
        DatabaseMetaData schema = connection.getMetaData();
        try (ResultSet table = schema.getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (table.next()) {
                tables.put(table.getString("TABLE_NAME"), new ArrayList<>());
            }
        }
        tables.remove(FLYWAY);
        for (String table : tables.keySet()) {
            try (ResultSet column = schema.getColumns(null, connection.getSchema(), table, null)) {
                while (column.next()) {
                    tables.get(table).add(new Column(column.getString("COLUMN_NAME"), column.getInt("DATA_TYPE")));
                }
            }
        }
        enter(connection, new ArrayList<>(tables.keySet()));
        before = read(connection, name -> name);
    }

    /** Inserts in passes, because rows may refer to tables that are still empty. */
    private void enter(Connection connection, List<String> left) throws SQLException {
        List<String> refused = new ArrayList<>();
        SQLException why = null;
        for (String table : left) {
            try {
                enter(connection, table);
            } catch (SQLException e) {
                why = e;
                refused.add(table);
            }
        }
        if (refused.size() == left.size() && why != null) {
            throw why;
        } else if (!refused.isEmpty()) {
            enter(connection, refused);
        }
    }

    private void enter(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet any = statement.executeQuery("select 1 from " + table)) {
            if (any.next()) {
                return;
            }
        }
        List<Column> columns = tables.get(table);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
            for (int row = 1; row <= ROWS; row++) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 1, value(columns.get(i), row));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object value(Column column, int row) {
        return switch (column.type()) {
            case Types.BIGINT -> (long) row;
            case Types.INTEGER, Types.SMALLINT -> row;
            case Types.NUMERIC, Types.DECIMAL -> BigDecimal.valueOf(row);
            case Types.BOOLEAN, Types.BIT -> row == 1;
            case Types.DATE -> LocalDate.of(2020, 1, row);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.of(2020, 1, row, 0, 0, 0, 0, ZoneOffset.UTC);
            case Types.BINARY, Types.VARBINARY, Types.BLOB, Types.LONGVARBINARY -> new byte[] {(byte) row};
            default -> String.valueOf(row);
        };
    }

    /** Returns every row as text, by table, with the columns at the time of insertion. */
    private Map<String, List<String>> read(Connection connection, UnaryOperator<String> renamed) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
            List<String> names = table.getValue().stream().map(Column::name)
                    .filter(name -> !REMOVED.contains((table.getKey() + "." + name).toLowerCase(Locale.ROOT))).toList();
            String columns = names.stream().map(renamed).collect(Collectors.joining(", "));
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select " + columns + " from " + renamed.apply(table.getKey()))) {
                while (row.next()) {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= names.size(); i++) {
                        text.append(row.getString(i)).append('|');
                    }
                    texts.add(text.toString());
                }
            }
            Collections.sort(texts);
            rows.put(table.getKey(), texts);
        }
        return rows;
    }

    private static String renamed(String name) {
        String renamed = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> term : RENAMED.entrySet()) {
            renamed = renamed.replace(term.getKey(), term.getValue());
        }
        return renamed;
    }

    Map<String, List<String>> before() {
        return before;
    }

    Map<String, List<String>> now(Connection connection) throws SQLException {
        return read(connection, SomeRows::renamed);
    }
}
