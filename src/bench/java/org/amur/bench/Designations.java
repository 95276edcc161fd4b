package org.amur.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * 33,000 designations of 22,000 actors under the measures of the seed data, with all rows that the application would
 * write. A third comes from list entries. Deterministic.
 */
final class Designations {

    private static final int DESIGNATIONS = 33_000;
    private static final int ACTORS = 22_000;
    private static final int COMMIT = 2_000;
    private static final OffsetDateTime RECORDED = OffsetDateTime.of(2024, 6, 1, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final String[] COUNTRIES = {"RU", "RU", "RU", "CN", "UA", "BY", "HK", "CY", null};
    private static final String[] KINDS = {"PERSON", "PERSON", "COMPANY", "COMPANY", "VESSEL", "OTHER"};

    private final Connection connection;
    private final Random random = new Random(1);
    private final Phrases phrases = new Phrases(random);
    private final List<RecordTable> tables = new ArrayList<>();
    private final List<Long> actors = new ArrayList<>();
    private long number;

    private record Entry(String list, String reference, long id) {
    }

    private Designations(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        number = numbers("select coalesce(max(id), 0) + 100000 from record_change").get(0);
    }

    static void fill(Database database) throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = database.connect()) {
            new Designations(connection).run();
        }
        System.out.printf("%,d designations in %d s%n", DESIGNATIONS, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void run() throws SQLException {
        long source = numbers("select min(id) from source").get(0);
        makeActors(source);
        makeDesignations(source);
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence amur_id restart with " + (number / 50 + 2) * 50);
            connection.commit();
            statement.execute("analyze");
            connection.commit();
        }
    }

    private void makeActors(long source) throws SQLException {
        RecordTable actor = table("actor", "id, version, modified_by, modified_at, kind, name, country");
        RecordTable name = table("actor_name", "id, actor_id, position, text, language, script, kind");
        RecordTable term = table("actor_term", "actor_id, term");
        RecordTable citation = table("actor_citation", "id, actor_id, position, source_id, credibility");
        for (int i = 0; i < ACTORS; i++) {
            long id = number++;
            actors.add(id);
            String latin = phrases.name(Phrases.Writing.LATIN);
            String other = phrases.name(Phrases.Writing.CYRILLIC);
            actor.add(RECORDED, id, 1, Generator.EDITOR, RECORDED, phrases.one(KINDS), latin, phrases.one(COUNTRIES));
            name.add(RECORDED, number++, id, 0, latin, "und", "Latn", "PRIMARY");
            name.add(RECORDED, number++, id, 1, other, "ru", "Cyrl", "ALIAS");
            for (String each : phrases.terms(latin, other)) {
                term.add(RECORDED, id, each);
            }
            citation.add(RECORDED, number++, id, 0, source, 1);
            commitEvery(i);
        }
        commit();
    }

    private void makeDesignations(long source) throws SQLException {
        List<Long> measures = numbers("select id from measure where kind in ('ASSET_FREEZE', 'SECTORAL', 'TRAVEL_BAN') order by id");
        List<Entry> entries = entries();
        RecordTable designation = table("designation", "id, version, modified_by, modified_at, measure_id, target_id,"
                + " in_force_from_edtf, in_force_from_earliest, in_force_from_latest, in_force_from_kind, listed_edtf, listed_earliest,"
                + " listed_latest, listed_kind, in_force_until_edtf, in_force_until_earliest, in_force_until_latest,"
                + " in_force_until_kind, list_code, entry_ref, entry_listing, entry_id");
        RecordTable citation = table("designation_citation", "id, designation_id, position, source_id, credibility");
        RecordTable date = table(
                "designation_date",
                "id, designation_id, position, kind, date_edtf, date_earliest, date_latest, citation_id");
        for (int i = 0; i < DESIGNATIONS; i++) {
            long id = number++;
            long cited = number++;
            LocalDate day = LocalDate.of(2014, 3, 1).plusDays(random.nextInt(3600));
            LocalDate end = random.nextInt(12) == 0 ? day.plusDays(200 + random.nextInt(900)) : null;
            Entry entry = i % 3 == 0 && i / 3 < entries.size() ? entries.get(i / 3) : null;
            long measure = measures.get((int) (measures.size() * Math.pow(random.nextDouble(), 2)));
            designation.add(RECORDED, id, 1, Generator.EDITOR, RECORDED, measure, i < ACTORS ? actors.get(i) : phrases.one(actors),
                    day.toString(), day, day, "ON_LIST", day.toString(), day, day, "ON_LIST", end == null ? null : end.toString(), end,
                    end, end == null ? null : "DELISTED", entry == null ? null : entry.list(), entry == null ? null : entry.reference(),
                    entry == null ? null : 1, entry == null ? null : entry.id());
            citation.add(RECORDED, cited, id, 0, source, 1);
            date.add(RECORDED, number++, id, 0, "ON_LIST", day.toString(), day, day, cited);
            if (end != null) {
                date.add(RECORDED, number++, id, 1, "DELISTED", end.toString(), end, end, cited);
            }
            commitEvery(i);
        }
        commit();
    }

    /** Returns the entries of all lists in an order unrelated to any other. */
    private List<Entry> entries() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select list, reference, max(id) from list_entry group by list, reference order by max(hash)")) {
            while (rows.next()) {
                entries.add(new Entry(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        }
        return entries;
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private RecordTable table(String name, String columns) throws SQLException {
        RecordTable table = new RecordTable(connection, name, columns);
        tables.add(table);
        return table;
    }

    private void commitEvery(int row) throws SQLException {
        if (row % COMMIT == COMMIT - 1) {
            commit();
        }
    }

    private void commit() throws SQLException {
        for (RecordTable table : tables) {
            table.flush();
        }
        connection.commit();
    }
}
