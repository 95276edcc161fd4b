package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From version to version of the schema, and never back. */
class MigrationsTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void anOlderSchemaIsBroughtToThisVersion(String product) throws SQLException {
        DataSource whole = database(product);
        Migrations.run(whole, product);
        List<String> versions = versions(whole);
        for (String version : versions) {
            DataSource older = database(product);
            Migrations.run(older, product, MigrationVersion.fromVersion(version));
            Migrations.run(older, product);
            assertEquals(versions, versions(older));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatIsThereStaysThere(String product) throws SQLException {
        DataSource whole = database(product);
        Migrations.run(whole, product);
        for (String version : versions(whole)) {
            DataSource older = database(product);
            Migrations.run(older, product, MigrationVersion.fromVersion(version));
            SomeRows rows;
            try (Connection connection = older.getConnection()) {
                rows = new SomeRows(connection);
            }
            Migrations.run(older, product);
            try (Connection connection = older.getConnection()) {
                assertEquals(rows.before(), rows.now(connection), "from " + version);
            }
            assertTrue(rows.before().values().stream().noneMatch(List::isEmpty), () -> rows.before().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aNewerSchemaIsRefusedAndLeftAsItIs(String product) throws SQLException {
        DataSource database = database(product);
        Migrations.run(database, product);
        List<String> versions = new ArrayList<>(versions(database));
        execute(database, "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " values (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'SA', 1, true)");
        versions.add("999");
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Migrations.run(database, product));
        assertTrue(refused.getMessage().contains("version 999 (of tomorrow)"), refused::getMessage);
        assertEquals(versions, versions(database));
    }

    /** An empty one of its own. */
    private static DataSource database(String product) throws SQLException {
        if (product.equals("H2")) {
            return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute(postgres.getPostgresDatabase(), "create database " + name);
        return postgres.getDatabase("postgres", name);
    }

    private static List<String> versions(DataSource database) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"version\" is not null order by \"installed_rank\"")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
