package org.amur.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.amur.actor.ActorKind;
import org.amur.event.EventStatus;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.text.PartialDate;

/**
 * Fills a database with Amur's schema with events, a tenth as many actors and a twentieth as many sources, and all rows
 * that the application would write: search terms, history, journal. The same seed gives the same rows. Uses fixed ids,
 * so it runs once per database.
 */
final class Generator {

    private static final int EVENTS_AN_ACTOR = 10;
    private static final int EVENTS_A_SOURCE = 20;
    private static final int COMMIT = 5_000;
    private static final int PROGRESS = 50_000;
    static final String EDITOR = "bench";
    /** Recording time of the first event; the last follows two years later. */
    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(2024, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final long SPAN_SECONDS = 2L * 365 * 24 * 3600;
    private static final String[] COUNTRIES = {"CN", "RU", "KZ", "MN", "US", "DE", null};
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 36;

    private final Connection connection;
    private final Random random;
    private final Phrases phrases;
    private final int events;
    private final List<Long> actors = new ArrayList<>();
    private final List<Long> sources = new ArrayList<>();
    private final List<RecordTable> tables = new ArrayList<>();
    private final PreparedStatement journal;
    private long number;

    Generator(Connection connection, int events, long seed) throws SQLException {
        this.connection = connection;
        this.events = events;
        random = new Random(seed);
        phrases = new Phrases(random);
        connection.setAutoCommit(false);
        journal = connection.prepareStatement("insert into record_change (id, changed_at, changed_by, kind, record_id, title,"
                + " action) values (?, ?, ?, ?, ?, ?, ?)");
        number = firstFree();
    }

    /**
     * Fills the database at the JDBC URL {@code bench.url} with {@code bench.events} events by the seed
     * {@code bench.seed}.
     */
    public static void main(String[] args) throws SQLException {
        fill(new Database(System.getProperty("bench.url"), System.getProperty("bench.user", "sa"),
                System.getProperty("bench.password", "")), Integer.getInteger("bench.events", 1_000_000),
                Long.getLong("bench.seed", 1));
    }

    static void fill(Database database, int events, long seed) throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = database.connect()) {
            new Generator(connection, events, seed).run();
        }
        System.out.printf("%,d events in %d s%n", events, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void run() throws SQLException {
        letWrite();
        Indexes indexes = Indexes.drop(connection);
        makeSources();
        makeActors();
        makeEvents();
        indexes.restore();
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence amur_id restart with " + (number / 50 + 2) * 50);
            connection.commit();
            statement.execute("analyze");
            connection.commit();
        }
        letRead();
    }

    /**
     * Relaxes H2's durability for the run: it writes every page of a commit, but may delay this and reuse their space
     * at once. Only the run is at risk.
     */
    private void letWrite() throws SQLException {
        setH2("write_delay 60000", "retention_time 0", "cache_size 524288");
    }

    /** Restores the settings, which H2 stores with the rows, to its defaults for a heap of 512 MB. */
    private void letRead() throws SQLException {
        setH2("write_delay 0", "retention_time 45000", "cache_size 32768");
    }

    private void setH2(String... settings) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                for (String setting : settings) {
                    statement.execute("set " + setting);
                }
            }
        }
    }

    private long firstFree() throws SQLException {
        try (Statement statement = connection.createStatement();
             var row = statement.executeQuery("select coalesce(max(id), 0) + 1000 from record_change")) {
            row.next();
            return row.getLong(1);
        }
    }

    private RecordTable table(String name, String columns) throws SQLException {
        RecordTable table = new RecordTable(connection, name, columns);
        tables.add(table);
        return table;
    }

    private void makeSources() throws SQLException {
        RecordTable source = table("source", "id, version, modified_by, modified_at, title, kind, publisher, language,"
                + " published_edtf, published_earliest, published_latest, status, reliability");
        RecordTable term = table("source_term", "source_id, term");
        for (int i = 0; i < Math.max(1, events / EVENTS_A_SOURCE); i++) {
            long id = number++;
            sources.add(id);
            OffsetDateTime at = BEGINNING.minusDays(2).plusSeconds(i);
            Phrases.Writing writing = phrases.writing();
            String title = phrases.title(writing);
            String publisher = phrases.name(writing);
            PartialDate published = date();
            source.add(at, id, 1, EDITOR, at, title, phrases.one(SourceKind.values()).name(), publisher, writing.language,
                    published.getEdtf(), published.getEarliest(), published.getLatest(), "CURRENT",
                    phrases.one(Reliability.values()).name());
            addTerms(term, at, id, title, publisher);
            enter("source", id, title, "CREATE", at);
            commitEvery(i);
        }
        flush();
    }

    private void makeActors() throws SQLException {
        RecordTable actor = table("actor", "id, version, modified_by, modified_at, kind, name, country, description");
        RecordTable name = table("actor_name", "id, actor_id, position, text, language, script, kind");
        RecordTable term = table("actor_term", "actor_id, term");
        RecordTable citation = table("actor_citation", "id, actor_id, position, source_id, locator, credibility");
        for (int i = 0; i < Math.max(1, events / EVENTS_AN_ACTOR); i++) {
            long id = number++;
            actors.add(id);
            OffsetDateTime at = BEGINNING.minusDays(1).plusNanos(i * 500_000_000L);
            String[] names = new String[1 + random.nextInt(3)];
            int first = random.nextInt(3);
            for (int position = 0; position < names.length; position++) {
                Phrases.Writing writing = Phrases.Writing.values()[(first + position) % 3];
                names[position] = phrases.name(writing);
                name.add(at, number++, id, position, names[position], writing.language, writing.script,
                        position == 0 ? "PRIMARY" : "ALIAS");
            }
            actor.add(at, id, 1, EDITOR, at, phrases.one(ActorKind.values()).name(), names[0], phrases.one(COUNTRIES), null);
            addTerms(term, at, id, names);
            citation.add(at, number++, id, 0, phrases.one(sources), null, 2);
            enter("actor", id, names[0], "CREATE", at);
            commitEvery(i);
        }
        flush();
    }

    private void makeEvents() throws SQLException {
        RecordTable event = table("event", "id, version, modified_by, modified_at, title, description, type, context, realis,"
                + " intensity, date_edtf, date_earliest, date_latest, place, country, status");
        RecordTable term = table("event_term", "event_id, term");
        RecordTable participation = table("participation", "id, event_id, position, actor_id, role");
        RecordTable citation = table("event_citation", "id, event_id, position, source_id, locator, quotation, credibility");
        for (int i = 0; i < events; i++) {
            long id = number++;
            OffsetDateTime at = BEGINNING.plusSeconds(i * SPAN_SECONDS / events);
            Phrases.Writing writing = phrases.writing();
            String title = phrases.title(writing);
            String place = phrases.name(writing);
            makeVersions(event, at, id, title, place, writing);
            addTerms(term, at, id, title, place);
            for (int position = random.nextInt(4); position >= 0; position--) {
                participation.add(at, number++, id, position, someActor(), phrases.one(ParticipantRole.values()).name());
            }
            for (int position = random.nextInt(3); position >= 0; position--) {
                citation.add(at, number++, id, position, phrases.one(sources), "p. " + (1 + random.nextInt(40)),
                        phrases.title(writing), 1 + random.nextInt(6));
            }
            commitEvery(i);
            if (i % PROGRESS == PROGRESS - 1) {
                System.out.printf("%,d of %,d events%n", i + 1, events);
            }
        }
        flush();
    }

    /** Adds versions: entered, then mostly reviewed an hour later and published after one more. */
    private void makeVersions(RecordTable event, OffsetDateTime at, long id, String title, String place,
            Phrases.Writing writing) throws SQLException {
        PartialDate date = date();
        int chance = random.nextInt(100);
        EventStatus status = chance < 80 ? EventStatus.PUBLISHED : chance < 90 ? EventStatus.SUBMITTED : EventStatus.DRAFT;
        Object[] row = {id, 1, EDITOR, at, title, phrases.title(writing), phrases.one(EventType.values()).name(),
                "diplomatic", (random.nextInt(12) > 0 ? Realis.HAPPENED : phrases.one(Realis.values())).name(),
                BigDecimal.valueOf(random.nextInt(201) - 100, 1), date.getEdtf(), date.getEarliest(), date.getLatest(), place,
                phrases.one(COUNTRIES), EventStatus.DRAFT.name()};
        String[] actions = {"CREATE", "SUBMIT", "PUBLISH"};
        for (int version = 0; version <= status.ordinal(); version++) {
            OffsetDateTime stamp = at.plusHours(version);
            row[1] = version + 1;
            row[3] = stamp;
            row[row.length - 1] = EventStatus.values()[version].name();
            enter("event", id, title, actions[version], stamp);
            if (version == status.ordinal()) {
                event.add(stamp, row);
            } else {
                event.addPast(stamp, stamp.plusHours(1), row);
            }
        }
    }

    /** Returns a date: three in four to the day, the others to the month or the year; recent ones are more frequent. */
    private PartialDate date() {
        int year = FIRST_YEAR + (int) (YEARS * Math.sqrt(random.nextDouble()));
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        int chance = random.nextInt(100);
        return PartialDate.parse(chance < 75 ? day.toString() : chance < 90 ? day.toString().substring(0, 7) : "" + year);
    }

    /** Returns an actor; few are frequent, most are rare. */
    private long someActor() {
        return actors.get((int) (actors.size() * Math.pow(random.nextDouble(), 3)));
    }

    private void addTerms(RecordTable table, OffsetDateTime at, long id, String... texts) throws SQLException {
        for (String term : phrases.terms(texts)) {
            table.add(at, id, term);
        }
    }

    private void enter(String kind, long id, String title, String action, OffsetDateTime at) throws SQLException {
        Object[] values = {number++, at, EDITOR, kind, id, title, action};
        for (int i = 0; i < values.length; i++) {
            journal.setObject(i + 1, values[i]);
        }
        journal.addBatch();
    }

    private void commitEvery(int row) throws SQLException {
        if (row % COMMIT == COMMIT - 1) {
            flush();
        }
    }

    private void flush() throws SQLException {
        for (RecordTable table : tables) {
            table.flush();
        }
        journal.executeBatch();
        connection.commit();
    }
}
