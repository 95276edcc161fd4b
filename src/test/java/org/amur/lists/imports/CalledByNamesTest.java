package org.amur.lists.imports;

import static org.amur.lists.imports.TestDatabases.execute;
import static org.amur.lists.imports.TestDatabases.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.amur.common.Sha256;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.RealFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases that were read when parties of the screening list were called by the publisher's hash become as if they were read now. */
class CalledByNamesTest {

    private static final String HEADER = "_id,source,entity_number,name,addresses,alt_names,federal_register_notice,start_date,source_list_url\n";
    private static final String ENTITY_LIST = ",Entity List (EL) - Bureau of Industry and Security,,";
    private static final String NUMBERED = "306,Specially Designated Nationals (SDN) - Treasury Department,306,BANCO,,,,,\n";

    private static String hash(String of) {
        return Sha256.hex(of).substring(0, 40);
    }

    /** As the publisher numbers them. */
    private static String row(String name, String addresses, String notice, String since) {
        return hash(name + notice + since) + ENTITY_LIST + "\"" + name + "\",\"" + addresses + "\",,\"" + notice + "\"," + since + ",\n";
    }

    private static long add(Connection connection, String day, String... rows) throws Exception {
        connection.setAutoCommit(false);
        ReleaseStore store = new ReleaseStore(connection);
        store.takeTurn();
        ListFile file = RealFiles.made("csl.csv", HEADER + NUMBERED + String.join("", rows));
        long release = store.add(new NewRelease(OfficialList.US_SCREENING, LocalDate.parse(day), OffsetDateTime.now(ZoneOffset.UTC), "anna",
                "a file"), ListReading.of(List.of(file)), count -> { });
        connection.commit();
        return release;
    }

    private static List<String> everything(Connection connection) throws SQLException {
        List<String> all = rows(connection, "select e.id || ' ' || e.reference || ' ' || e.hash || ' ' || b.body from list_entry e"
                + " join list_entry_body b on b.entry_id = e.id order by e.id");
        all.addAll(rows(connection, "select entry_id || ' ' || term from list_entry_term order by entry_id, term"));
        all.addAll(rows(connection, "select id || ' ' || change || ' ' || reference || ' ' || coalesce(before_hash, '') || ' ' || after_hash"
                + " from list_change order by id"));
        return all;
    }

    /** As the version before wrote them. */
    private static void asBefore(Connection connection) throws SQLException {
        execute(connection, "delete from list_entry_term where term in ('ir', 'tehran')");
        String sql = "select e.id || '|' || e.reference || '|' || b.body from list_entry e join list_entry_body b on b.entry_id = e.id"
                + " where e.reference like 'EL/%'";
        for (String each : rows(connection, sql)) {
            String[] said = each.split("\\|", 3);
            String id = said[2].replaceFirst(".*\"id\":\"([0-9a-f]{40})\".*", "$1");
            String body = said[2].replace(",\"id\":\"" + id + "\"", "").replace("\"" + said[1] + "\"", "\"" + id + "/EL\"");
            assertTrue(body.contains(id + "/EL") && !body.contains("\"id\""), body);
            execute(connection, "update list_entry set reference = '" + id + "/EL', hash = 'x" + said[0] + "' where id = " + said[0]);
            execute(connection, "update list_entry_body set body = '" + body + "' where entry_id = " + said[0]);
            execute(connection, "update list_change set reference = '" + id + "/EL', after_hash = 'x" + said[0] + "' where after_id = " + said[0]);
            execute(connection, "update list_change set before_hash = 'x" + said[0] + "' where before_id = " + said[0]);
            execute(connection, "insert into list_entry_term (entry_id, term) values (" + said[0] + ", '" + id + "')");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatWasReadBeforeIsAsIfItWereReadNow(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            String photon = row("Photon \\Pro\\ LLP", "1 High St, London, GB", "87 FR 1", "2022-04-01");
            String talebi = row("Saeed Talebi", "Gormley, CA", "78 FR 75458", "2013-12-12");
            add(connection, "2022-04-10", photon, talebi, row("Avant-Space LLC", "Moscow, RU", "87 FR 20299", "2022-04-01"));
            String[] second = {photon, talebi, row("Saeed Talebi", "Tehran, IR", "85 FR 52901", "2020-08-27"),
                row("Avant-Space LLC", "Moscow, RU", "87 FR 20299, 88 FR 1", "2022-04-01")};
            add(connection, "2023-01-10", second);
            List<String> now = everything(connection);
            assertEquals(List.of("ADDED EL/SAEED TALEBI/IR/TEHRAN", "CHANGED EL/AVANT SPACE LLC"),
                    rows(connection, "select change || ' ' || reference from list_change order by change"));
            asBefore(connection);
            CalledByNames.rename(connection);
            connection.commit();
            assertEquals(String.join("\n", now), String.join("\n", everything(connection)));

            add(connection, "2023-02-10", row("Avant-Space LLC", "Moscow, RU", "87 FR 20299, 88 FR 1, 88 FR 2", "2022-04-01"), second[0], second[1],
                    second[2]);
            assertEquals(List.of("CHANGED EL/AVANT SPACE LLC"), rows(connection, "select c.change || ' ' || c.reference from list_change c"
                    + " join list_release r on r.id = c.release_id where r.published = date '2023-02-10'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void nothingElseIsRenamed(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            add(connection, "2022-04-10");
            List<String> before = everything(connection);
            CalledByNames.rename(connection);
            assertEquals(before, everything(connection));
        }
    }

    private static void entry(Connection connection, int id, String reference, String body) throws SQLException {
        execute(connection, "insert into list_entry (id, list, reference, hash, kind, title) values (" + id + ", 'US_SCREENING', '" + reference
                + "', 'h" + id + "', 'UNSPECIFIED', 'A')");
        execute(connection, "insert into list_entry_body (entry_id, body) values (" + id + ", '" + body + "')");
    }

    private static String body(String source, String name, String more) {
        return "{\"reference\":\"x\",\"names\":[{\"kind\":\"PRIMARY\",\"text\":\"" + name + "\"}]" + more
                + ",\"remarks\":[{\"kind\":\"source\",\"text\":\"" + source + "\"}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whateverTheirIdentifierWasPartiesAreRenamedButThoseOfTheTreasury(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            entry(connection, 1, "BIS-17/EL", body("Entity List (EL) - Bureau of Industry", "Avant", ""));
            entry(connection, 2, hash("2") + "/SDN", body("Specially Designated Nationals (SDN) - Treasury Department", "Banco", ""));
            entry(connection, 3, "306/SDN", body("Specially Designated Nationals (SDN) - Treasury Department", "Banco", ""));
            entry(connection, 4, hash("4") + "/EL", body("Entity List (EL) - Bureau of Industry", "---", ""));
            List<LogRecord> told = new ArrayList<>();
            try (LogLines lines = new LogLines(told)) {
                CalledByNames.rename(connection);
            }
            assertEquals(List.of("EL/AVANT", hash("2") + "/SDN", "306/SDN", hash("4") + "/EL"),
                    rows(connection, "select reference from list_entry order by id"));
            assertEquals(List.of(List.of(2, hash("2") + "/SDN")), told.stream().map(each -> List.of(each.getParameters())).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whatIsLongIsRenamed(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            for (int id = 1; id <= 3; id++) {
                String more = ",\"addresses\":[{\"street\":\"" + "A street ".repeat(20) + "\",\"countryCode\":\"JO\"}]"
                        + ",\"dates\":[{\"said\":\"start_date\",\"value\":\"202" + id + " or thereabouts, as far as is known\"}]"
                        + ",\"notes\":[\"" + "word ".repeat(160_000) + "\"]";
                entry(connection, id, hash("x" + id), body("A list without a short name ".repeat(5), "A name ".repeat(100), more));
                execute(connection, "insert into list_entry_span (entry_id, first_position) values (" + id + ", 1)");
            }
            execute(connection, "insert into list_release (id, list, state, position, retrieved_at, retrieved_by, file_names, parties,"
                    + " names, addresses, identifiers, skipped)"
                    + " values (1, 'US_SCREENING', 'COMPLETE', 1, '2026-01-01 00:00:00+00', 'anna', 'x', 1, 1, 0, 0, 0)");
            for (int at = 0; at < 20_000; at++) {
                execute(connection, "insert into list_entry_name (entry_id, position, text) values (1, " + at + ", 'alias')");
            }
            CalledByNames.rename(connection);
            List<String> references = rows(connection, "select reference from list_entry order by id");
            assertEquals(3, references.stream().distinct().count(), references::toString);
            assertTrue(references.stream().allMatch(each -> each.startsWith("A LIST WITHOUT A SHORT NAME")), references::toString);
            assertEquals(3, rows(connection, "select body from list_entry_body").stream().filter(each -> each.length() > 800_000).count());
        }
    }

    /** What is logged while it is open. */
    private static final class LogLines extends Handler implements AutoCloseable {

        private final Logger log = Logger.getLogger(CalledByNames.class.getName());
        private final List<LogRecord> to;

        LogLines(List<LogRecord> to) {
            this.to = to;
            log.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            to.add(line);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            log.removeHandler(this);
        }
    }
}
