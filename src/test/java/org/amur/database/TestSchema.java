package org.amur.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;

/** Databases with the schema of this version, for the tests of other packages. */
public final class TestSchema {

    private static String postgresTemplate;
    private static List<String> h2Script;

    private TestSchema() {
    }

    /**
     * Migrates an empty database to this version.
     *
     * @param product name from the driver
     */
    public static void bring(DataSource database, String product) {
        Migrations.run(database, product);
    }

    /** Returns a new database without rows. The scripts run once for each product; the others are copies. */
    public static synchronized DataSource copy(String product) throws SQLException {
        return product.equals("H2") ? copyOfH2() : copyOfPostgres();
    }

    private static DataSource copyOfPostgres() throws SQLException {
        if (postgresTemplate == null) {
            String template = TestPostgres.create();
            bring(TestPostgres.database(template), "PostgreSQL");
            postgresTemplate = template;
        }
        return TestPostgres.database(TestPostgres.passingCopy(postgresTemplate));
    }

    private static DataSource copyOfH2() throws SQLException {
        if (h2Script == null) {
            DataSource template = emptyH2();
            bring(template, "H2");
            h2Script = script(template);
        }
        return h2(h2Script);
    }

    /** Returns a new database in memory, as a script describes it. */
    private static DataSource h2(List<String> script) throws SQLException {
        DataSource copy = emptyH2();
        try (Connection connection = copy.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : script) {
                statement.execute(sql);
            }
        }
        return copy;
    }

    /** Returns the statements that create a copy of a database. */
    private static List<String> script(DataSource database) throws SQLException {
        List<String> script = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("script nopasswords")) {
            while (rows.next()) {
                String sql = rows.getString(1);
                if (!sql.startsWith("--") && !sql.startsWith("CREATE USER")) {
                    script.add(sql);
                }
            }
        }
        return script;
    }

    /** Returns an empty database in memory. */
    static DataSource emptyH2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
