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
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of new, existing, outdated and newer schemas at start. */
class MigrationsTest {

    private static final String NEXT = "999000";

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void anInstallationAtTheBaselineKeepsItsData(String product) throws SQLException, IOException {
        DataSource existing = before(product);
        SomeRows rows;
        try (Connection connection = existing.getConnection()) {
            rows = new SomeRows(connection);
        }
        List<String> versions = versions(existing);
        Migrations.run(existing, product);
        assertEquals(versions, versions(existing).subList(0, versions.size()));
        try (Connection connection = existing.getConnection()) {
            assertEquals(rows.before(), rows.now(connection));
        }
        assertTrue(rows.before().values().stream().noneMatch(List::isEmpty), () -> rows.before().toString());
        assertEquals(List.of("1", "2"), column(existing, "select list from list_source order by id"));
        assertEquals(List.of("1", "2"), column(existing, "select original_source_id from event_citation order by id"));
        execute(existing, "insert into commodity (code, description, source) values ('2709', 'Crude oil', 'test')");
        assertEquals(List.of("Crude oil"), column(existing, "select description from commodity where code = '2709'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void theNextScriptUpgradesNewAndExistingInstallations(String product) throws SQLException, IOException {
        DataSource created = database(product);
        Migrations.run(created, product);
        assertEquals(OlderSchema.VERSION, versions(created).get(0));
        for (DataSource database : List.of(created, before(product))) {
            Migrations.run(next(database, product));
            List<String> versions = versions(database);
            assertEquals(NEXT, versions.get(versions.size() - 1));
            execute(database, "insert into next_feature (id) values (1)");
        }
    }

    private static FluentConfiguration next(DataSource database, String product) {
        return Migrations.configure(database, product)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product.toLowerCase(Locale.ROOT),
                        "classpath:org/amur/database/next");
    }

    /** As nodes recorded them whose clocks differed. */
    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void anUpgradeKeepsTheEndOfVersionsThatEndBeforeTheyBegin(String product) throws SQLException, IOException {
        DataSource older = before(product);
        try (Connection connection = older.getConnection()) {
            new SomeRows(connection);
        }
        String ends = "select count(*) from source_history where recorded_to < timestamp with time zone '1990-01-01 00:00:00+00'";
        execute(older, "update source_history set recorded_to = timestamp with time zone '1980-01-01 00:00:00+00'");
        assertEquals(List.of("2"), column(older, ends));
        Migrations.run(older, product);
        assertEquals(List.of("2"), column(older, ends));
        assertThrows(SQLException.class, () -> execute(older,
                "update source_history set recorded_to = timestamp with time zone '1970-01-01 00:00:00+00'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void anInstallationBeforeTheBaselineIsRefusedAndUnchanged(String product) throws SQLException, IOException {
        DataSource older = before(product);
        execute(older, "delete from \"flyway_schema_history\" where \"version\" = '320'");
        List<String> versions = versions(older);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Migrations.run(older, product));
        assertTrue(refused.getMessage().startsWith("The database has schema version 301, but upgrades start from version 320. Start the"
                + " previous release once"), refused::getMessage);
        assertEquals(versions, versions(older));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aNewerInstallationIsRefusedAndUnchanged(String product) throws SQLException {
        DataSource newer = database(product);
        Migrations.run(next(newer, product));
        List<String> versions = versions(newer);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Migrations.run(newer, product));
        assertTrue(refused.getMessage().contains("version 999000 (next)"), refused::getMessage);
        assertEquals(versions, versions(newer));
    }

    /** Redundant indexes slow down writes. */
    @Test
    void noIndexIsRedundant() throws SQLException {
        DataSource database = database("H2");
        Migrations.run(database, "H2");
        List<String> indexes = column(database, "select table_name || ' by ' || listagg(column_name, ', ') within group"
                + " (order by ordinal_position) from information_schema.index_columns where table_schema = current_schema"
                + " group by table_name, index_name");
        assertTrue(indexes.size() > 100, indexes::toString);
        assertEquals(List.of(), indexes.stream().filter(index -> Collections.frequency(indexes, index) > 1).toList());
    }

    private static DataSource before(String product) throws SQLException, IOException {
        DataSource database = database(product);
        OlderSchema.create(database, product);
        return database;
    }

    /** Returns an empty database. */
    private static DataSource database(String product) throws SQLException {
        return product.equals("H2") ? TestSchema.emptyH2() : TestPostgres.database(TestPostgres.create());
    }

    private static List<String> versions(DataSource database) throws SQLException {
        return column(
                database,
                "select \"version\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\"");
    }

    private static List<String> column(DataSource database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
