package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From version to version of the schema, and never back. */
class MigrationsTest {

    /** From the first version to this one, and from each version to the next. */
    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void everyStepKeepsWhatIsThere(String product) throws SQLException {
        DataSource whole = database(product);
        Migrations.run(whole, product);
        List<String> versions = versions(whole);
        Chain chain = new Chain(product);
        assertKeeps(chain, versions.get(0), MigrationVersion.LATEST, versions);
        for (int step = 1; step < versions.size(); step++) {
            assertKeeps(chain, versions.get(step - 1), MigrationVersion.fromVersion(versions.get(step)), versions.subList(0, step + 1));
        }
    }

    private static void assertKeeps(Chain chain, String from, MigrationVersion target, List<String> versions) throws SQLException {
        chain.bring(from);
        try (Copy copy = chain.copy()) {
            SomeRows rows;
            try (Connection connection = copy.database().getConnection()) {
                rows = new SomeRows(connection);
            }
            Migrations.run(copy.database(), chain.product, target);
            assertEquals(versions, versions(copy.database()));
            try (Connection connection = copy.database().getConnection()) {
                assertEquals(rows.before(), rows.now(connection), "from " + from);
            }
            assertTrue(rows.before().values().stream().noneMatch(List::isEmpty), () -> rows.before().toString());
        }
    }

    /** A database that goes from version to version and is copied at each. */
    private static final class Chain {

        private final String product;
        private final String name;
        private final DataSource database;

        Chain(String product) throws SQLException {
            this.product = product;
            name = isH2() ? null : TestPostgres.create();
            database = isH2() ? TestSchema.emptyH2() : TestPostgres.database(name);
        }

        private boolean isH2() {
            return product.equals("H2");
        }

        void bring(String version) {
            Migrations.run(database, product, MigrationVersion.fromVersion(version));
        }

        Copy copy() throws SQLException {
            if (isH2()) {
                return new Copy(TestSchema.h2(TestSchema.script(database)), null);
            }
            String copy = TestPostgres.create(name);
            return new Copy(TestPostgres.database(copy), copy);
        }
    }

    /** @param name of a database of PostgreSQL */
    private record Copy(DataSource database, String name) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            if (name != null) {
                TestPostgres.isDropped(name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatWasRecordedOfAMeasureIsBroughtToItsNewPlaces(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("100"));
        try (Connection connection = older.getConnection()) {
            new SomeRows(connection);
        }
        for (String table : List.of("measure", "designation")) {
            for (String twin : List.of("", "_history")) {
                String dates = table + "_date" + twin;
                execute(older, "update " + dates + " set kind = 'SIGNED', date_edtf = '2022-02-21', date_earliest = '2022-02-21',"
                        + " date_latest = '2022-02-21' where id = 1");
                execute(older, "update " + dates + " set " + table + "_id = 1, kind = 'ON_LIST', date_edtf = '2022-03~',"
                        + " date_earliest = '2022-03-01', date_latest = '2022-03-31' where id = 2");
            }
            // What was recorded of the second date only after the first version of the record is none of its dates.
            execute(older, "update " + table + "_date_history set recorded_to = null");
            execute(older, "update " + table + "_history set id = 1");
        }
        Migrations.run(older, product);
        assertEquals(List.of("1", "2"), column(older, "select answered_measure_id from answer where measure_id = id order by id"));
        assertEquals(List.of("1", "2"), column(older, "select answered_measure_id from answer_history order by answered_measure_id"));
        for (String table : List.of("measure", "designation")) {
            String of = " from " + table + " where id = 1";
            assertEquals(List.of("2022-03~"), column(older, "select listed_edtf" + of));
            assertEquals(List.of("ON_LIST"), column(older, "select listed_kind" + of));
            assertEquals(List.of("8"), column(older, "select lag_least" + of));
            assertEquals(List.of("38"), column(older, "select lag_most" + of));
            assertEquals(List.of("1"), column(older, "select case when lag_about then 1 else 0 end" + of));
            assertEquals(List.of("2022-02-21", "2022-03~"),
                    column(older, "select listed_edtf from " + table + "_history order by recorded_from"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void entriesThatAreThereAreFoundByTheirReferencesToo(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("272"));
        execute(older, "insert into list_entry (id, list, reference, hash, kind, title) values (1, 'EU_FSF', '4711', '1', 'PERSON', 'Ivan')");
        execute(older, "insert into list_entry_body (entry_id, body) values (1, '{\"number\":\"EU.1234.56\"}')");
        execute(older, "insert into list_entry (id, list, reference, hash, kind, title) values (2, 'UK', 'RUS0251', '2', 'PERSON', 'Oleg')");
        execute(older, "insert into list_entry_term (entry_id, term) values (1, '56')");
        Migrations.run(older, product);
        assertEquals(List.of("1 1234", "1 4711", "1 56", "1 eu", "2 rus0251"),
                column(older, "select entry_id || ' ' || term from list_entry_term order by entry_id, term"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void theNumbersOfEntriesThatAreThereAreTakenFromWhatTheySay(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("281"));
        execute(older, "insert into list_entry (id, list, reference, hash, kind, title) values (1, 'EU_FSF', '4711', '1', 'VESSEL', 'A ship')");
        execute(older, "insert into list_entry_body (entry_id, body) values (1, '{\"identifiers\":[{\"kind\":\"EU reference\",\"number\":"
                + "\"EU.1234.56\"},{\"kind\":\"IMO number\",\"number\":\"IMO 9187629\"},{\"kind\":\"Passport\",\"number\":\"1234567\"},"
                + "{\"kind\":\"Vessel Registration Identification\",\"number\":\"IMO 9187631\"},{\"kind\":\"UN reference\",\"number\":\"KPi.033\"}]}')");
        execute(older, "insert into list_entry (id, list, reference, hash, kind, title) values (2, 'US_SCREENING', '4242/SDN', '2', 'PERSON', 'Oleg')");
        execute(older, "insert into list_entry_body (entry_id, body) values (2, '{\"identifiers\":[{\"kind\":\"LEI\",\"number\":"
                + "\"5299009QN2DCYEL9EA14\"},{\"kind\":\"Legal Entity Identifier\",\"number\":\"5299009QN2DCYEL9EA22\",\"country\":\"Russia\"},"
                + "{\"kind\":\"Leisure\",\"number\":\"5299009QN2DCYEL9EA33\"}]}')");
        execute(older, "insert into list_entry (id, list, reference, hash, kind, title)"
                + " values (3, 'EU_FSF', '4712', '3', 'ORGANISATION', 'A company')");
        execute(older, "insert into list_entry_body (entry_id, body) values (3, '{\"identifiers\":[{\"kind\":\"IMO number\",\"number\":"
                + "\"5342883\"}]}')");
        Migrations.run(older, product);
        assertEquals(List.of("1 EU_REFERENCE EU.1234.56", "1 IMO 9187629", "1 IMO 9187631", "1 UN_REFERENCE KPi.033", "2 LEI 5299009QN2DCYEL9EA14",
                "2 LEI 5299009QN2DCYEL9EA22", "2 OFAC_UID 4242"),
                column(older, "select entry_id || ' ' || scheme || ' ' || code from list_entry_number order by entry_id, scheme, code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void howeverManyEntriesThereAreAndNumbersTheySay(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("281"));
        int many = 60;
        String numbers = IntStream.range(0, many).mapToObj(i -> "{\"kind\":\"IMO number\",\"number\":\"%d\"}".formatted(9_000_000 + i))
                .collect(Collectors.joining(","));
        for (int i = 1; i <= many; i++) {
            int id = i * i;
            execute(older, "insert into list_entry (id, list, reference, hash, kind, title) values (" + id + ", 'EU_FSF', '" + i + "', '" + i
                    + "', 'VESSEL', 'A ship')");
            execute(older, "insert into list_entry_body (entry_id, body) values (" + id + ", '{" + (i % 2 == 0 ? ""
                    : "\"identifiers\":[" + numbers + "]") + "}')");
        }
        Migrations.run(older, product);
        assertEquals(List.of(String.valueOf(many)), column(older, "select distinct count(*) from list_entry_number group by entry_id"));
        assertEquals(many / 2, column(older, "select distinct entry_id from list_entry_number").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void releasesWithoutADayComeBeforeThoseThatWillHaveOne(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("276"));
        String release = "insert into list_release (id, list, state, position, published, retrieved_at, retrieved_by, file_names, parties,"
                + " names, addresses, identifiers, skipped) values (%d, '%s', 'COMPLETE', %d, %s, '2026-01-01 00:00:00+00', 'anna', 'x', 1, 1, 0, 0, 0)";
        execute(older, release.formatted(1, "EU_FSF", 20_454_000, "null"));
        execute(older, release.formatted(2, "UK", 20_454_000, "null"));
        execute(older, release.formatted(3, "UK", 20_000_000, "date '2024-10-04'"));
        for (int entry = 1; entry <= 2; entry++) {
            execute(older, "insert into list_entry (id, list, reference, hash, kind, title) values (" + entry + ", '"
                    + (entry == 1 ? "EU_FSF" : "UK") + "', '1', '" + entry + "', 'PERSON', 'Ivan')");
            execute(older, "insert into list_entry_span (entry_id, first_position) values (" + entry + ", 20454000)");
        }
        Migrations.run(older, product);
        assertEquals(List.of("-3979546000", "20454000", "20000000"), column(older, "select position from list_release order by id"));
        assertEquals(List.of("-3979546000", "20454000"), column(older, "select first_position from list_entry_span order by entry_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatIsRecordedOfPartiesWithoutANumberFollowsThemToTheirNames(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("281"));
        try (Connection connection = older.getConnection()) {
            new SomeRows(connection);
        }
        String party = "{\"reference\":\"%s/EL\",\"kind\":\"UNSPECIFIED\",\"names\":[{\"kind\":\"PRIMARY\",\"text\":\"Avant-Space LLC\"}],"
                + "\"legalBases\":[{\"title\":\"%s\"}],\"remarks\":[{\"kind\":\"source\",\"text\":\"Entity List (EL) - Bureau of Industry\"}]}";
        List<String> hashes = List.of("a".repeat(40), "b".repeat(40));
        execute(older, "update list_release set list = 'US_SCREENING'");
        execute(older, "update list_entry_span set last_position = null where entry_id = 2");
        for (int id = 1; id <= 2; id++) {
            String reference = hashes.get(id - 1) + "/EL";
            execute(older, "update list_entry set list = 'US_SCREENING', reference = '" + reference + "' where id = " + id);
            execute(older, "update list_entry_body set body = '" + party.formatted(hashes.get(id - 1), id + " FR 1") + "' where entry_id = " + id);
            for (String twin : List.of("", "_history")) {
                String set = " set list = 'US_SCREENING', %s = '" + reference + "' where id = " + id;
                execute(older, "update designation" + twin + " set list_code = 'US_SCREENING', measure_id = 1, entry_listing = 1, entry_ref = '"
                        + reference + "' where id = " + id);
                execute(older, "update declined_entry" + twin + set.formatted("entry_ref"));
                execute(older, "update screening_case" + twin + set.formatted("actor_id = 1, decision = "
                        + (id == 1 ? "'CONFIRMED'" : "null") + ", reference"));
            }
            execute(older, "update list_change set list = 'US_SCREENING', reference = '" + reference + "' where id = " + id);
            execute(older, "update acceptance_item set list = 'US_SCREENING', entry_ref = '" + reference + "' where position = " + id);
            execute(older, "update screening_name_hit set list = 'US_SCREENING', reference = '" + reference + "' where id = " + id);
        }
        Migrations.run(older, product);
        String now = "EL/AVANT SPACE LLC";
        for (String pointer : List.of("reference from list_entry", "entry_ref from designation", "entry_ref from designation_history",
                "reference from list_change", "entry_ref from acceptance_item", "reference from screening_name_hit")) {
            assertEquals(List.of(now, now), column(older, "select " + pointer), pointer);
        }
        for (String twin : List.of("", "_history")) {
            assertEquals(List.of("1", "2"), column(older, "select entry_listing from designation" + twin + " order by id"));
            // What two were decided on has one reference: the later reason not to propose it, and the verdict on the case.
            assertEquals(List.of(hashes.get(0) + "/EL", now), column(older, "select entry_ref from declined_entry" + twin + " order by id"));
            assertEquals(List.of(now, hashes.get(1) + "/EL"), column(older, "select reference from screening_case" + twin + " order by id"));
        }
        assertEquals(List.of("1", "2"), column(older, "select c.id from list_change c"
                + " join list_entry b on b.id = c.before_id and b.hash = c.before_hash"
                + " join list_entry a on a.id = c.after_id and a.hash = c.after_hash order by c.id"));
        // Of its list it had the term before.
        assertEquals(List.of("avant", "llc", "space"),
                column(older, "select term from list_entry_term where entry_id = 2 and term <> '2' order by term"));
        assertEquals(1, column(older, "select id from screening_turn where actors_until is null").size());
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

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void tokensAndFeedKeysStayValidFor90Days(String product) throws SQLException {
        DataSource older = database(product);
        Migrations.run(older, product, MigrationVersion.fromVersion("294"));
        execute(older, "insert into account (id, version, modified_by, modified_at, name, display_name, role, enabled)"
                + " values (1, 1, 'anna', current_timestamp, 'anna', 'Anna', 'ANALYST', true)");
        execute(older, "insert into account_token (account_id, token_hash, made_at) values (1, 'a', timestamp '2026-01-01 00:00:00')");
        execute(older, "insert into feed_key (account, key_hash, made_at) values ('anna', 'b', timestamp '2026-01-01 00:00:00')");
        execute(older, "insert into feed_key (account, key_hash, made_at) values ('nobody', 'c', timestamp '2026-01-01 00:00:00')");
        Migrations.run(older, product);
        assertEquals(List.of("1 API a", "1 FEED b"), column(older, "select account_id || ' ' || purpose || ' ' || token_hash from access_token"
                + " where expires_at > current_timestamp + interval '89' day order by purpose"));
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

    /** What is written goes into each of them. */
    @Test
    void noIndexHasTheColumnsOfAnother() throws SQLException {
        DataSource database = database("H2");
        Migrations.run(database, "H2");
        List<String> indexes = column(database, "select table_name || ' by ' || listagg(column_name, ', ') within group"
                + " (order by ordinal_position) from information_schema.index_columns where table_schema = current_schema"
                + " group by table_name, index_name");
        assertTrue(indexes.size() > 100, indexes::toString);
        assertEquals(List.of(), indexes.stream().filter(index -> Collections.frequency(indexes, index) > 1).toList());
    }

    /** H2 commits each statement that changes the schema by itself. */
    @Test
    void indexesOfForeignKeysGoOnWhereTheyWereBrokenOff() throws SQLException {
        DataSource database = database("H2");
        Migrations.run(database, "H2", MigrationVersion.fromVersion("284"));
        execute(database, "alter table event_citation add constraint event_citation_event_id_fkey foreign key (event_id)"
                + " index event_citation_by_event references event (id)");
        Migrations.run(database, "H2");
        assertEquals(List.of("EVENT_CITATION_EVENT_ID_FKEY"), column(database, "select k.constraint_name"
                + " from information_schema.key_column_usage k join information_schema.table_constraints t"
                + " on t.constraint_name = k.constraint_name where k.table_name = 'EVENT_CITATION' and k.column_name = 'EVENT_ID'"
                + " and t.constraint_type = 'FOREIGN KEY'"));
        assertEquals(List.of("1"), column(database, "select count(*) from information_schema.index_columns"
                + " where table_name = 'EVENT_CITATION' and column_name = 'EVENT_ID'"));
    }

    /** But those of terms, which are written with their record and by nobody else. */
    @Test
    void whatForeignKeysForbidIsForbiddenAsBefore() throws SQLException {
        DataSource database = database("H2");
        Migrations.run(database, "H2", MigrationVersion.fromVersion("284"));
        List<String> before = foreignKeys(database);
        assertTrue(before.size() > 50, before::toString);
        Migrations.run(database, "H2", MigrationVersion.fromVersion("286"));
        List<String> terms = before.stream().filter(key -> key.matches("\\w+_TERM .*")).toList();
        assertEquals(5, terms.size(), terms::toString);
        assertEquals(before.stream().filter(key -> !terms.contains(key)).toList(), foreignKeys(database));
    }

    private static List<String> foreignKeys(DataSource database) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                try (ResultSet key = connection.getMetaData().getImportedKeys(null, "PUBLIC", tables.getString("TABLE_NAME"))) {
                    while (key.next()) {
                        keys.add(String.join(" ", key.getString("FKTABLE_NAME"), key.getString("FKCOLUMN_NAME"), key.getString("PKTABLE_NAME"),
                                key.getString("PKCOLUMN_NAME"), key.getString("KEY_SEQ"), key.getString("DELETE_RULE")));
                    }
                }
            }
        }
        return keys.stream().sorted().toList();
    }

    /** An empty one of its own. */
    private static DataSource database(String product) throws SQLException {
        return product.equals("H2") ? TestSchema.emptyH2() : TestPostgres.database(TestPostgres.create());
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
