package org.amur.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** From version to version of the schema, and never back. */
class MigrationsTest {

    @Test
    void anOlderSchemaIsBroughtToThisVersion() throws SQLException {
        DataSource whole = database();
        Migrations.run(whole, "H2");
        List<String> versions = versions(whole);
        for (String version : versions) {
            DataSource older = database();
            Migrations.run(older, "H2", MigrationVersion.fromVersion(version));
            Migrations.run(older, "H2");
            assertEquals(versions, versions(older));
        }
    }

    @Test
    void aNewerSchemaIsRefusedAndLeftAsItIs() throws SQLException {
        DataSource database = database();
        Migrations.run(database, "H2");
        List<String> versions = new ArrayList<>(versions(database));
        execute(database, "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " values (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'SA', 1, true)");
        versions.add("999");
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Migrations.run(database, "H2"));
        assertTrue(refused.getMessage().contains("version 999 (of tomorrow)"), refused::getMessage);
        assertEquals(versions, versions(database));
    }

    private static DataSource database() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
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
