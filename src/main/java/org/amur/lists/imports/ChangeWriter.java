package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.database.Batches;
import org.amur.lists.DeltaRow;
import org.amur.lists.EntryCountries;
import org.amur.lists.EntryRow;
import org.amur.lists.ListDelta;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/**
 * Writes the differences between a newly accepted release and its neighbours for the change feed. Between different
 * formats or reader versions, differences from the reading alone are not changes.
 */
final class ChangeWriter {

    /** Batch size: the database returns a batch at once, and one body may reach almost 1 MB. */
    private static final int BODIES = 50;

    private final Connection connection;
    private final OfficialList list;
    private final OffsetDateTime now;

    ChangeWriter(Connection connection, OfficialList list, OffsetDateTime now) {
        this.connection = connection;
        this.list = list;
        this.now = now;
    }

    /** Writes the changes of a release; the changes of the next release are rewritten against this one. */
    void write(long release, Set<Long> entries, EntryValidity.Beside beside) throws SQLException {
        if (beside.before() != null) {
            write(release, at(beside.before()), beside.entriesBefore(), entries);
        }
        if (beside.after() != null) {
            long after = at(beside.after());
            end(after);
            write(after, release, entries, beside.entriesAfter());
        }
    }

    /** Removes the changes of a withdrawn release and rewrites those of the next release against the previous one. */
    void takeBack(long release, EntryValidity.Beside beside) throws SQLException {
        end(release);
        if (beside.after() != null) {
            long after = at(beside.after());
            end(after);
            if (beside.before() != null) {
                write(after, at(beside.before()), beside.entriesBefore(), beside.entriesAfter());
            }
        }
    }

    private void end(long release) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(
                "update list_change set known_to = ? where release_id = ? and known_to is null")) {
            end.setObject(1, now);
            end.setLong(2, release);
            end.executeUpdate();
        }
    }

    private long at(long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from list_release where list = ? and position = ?")) {
            select.setString(1, list.name());
            select.setLong(2, position);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private void write(long release, long before, Set<Long> then, Set<Long> entries) throws SQLException {
        ListDelta delta = ListDelta.of(rows(without(then, entries)), rows(without(entries, then)));
        // Pages show the newest row first, so that the first name gets the highest id.
        List<DeltaRow> rows = new ArrayList<>(delta.rows());
        Collections.reverse(rows);
        ReaderDifferences otherwise = ReaderDifferences.of(connection, before, release, without(entries, then));
        for (List<DeltaRow> piece : Batches.of(rows)) {
            Map<Long, Set<String>> countries = new HashMap<>();
            write(release, before, changes(piece, otherwise, countries), countries);
        }
    }

    /**
     * Reads the bodies of entries in batches, each once.
     *
     * @param countries receives the countries of each entry
     */
    private List<DeltaRow> changes(List<DeltaRow> rows, ReaderDifferences otherwise, Map<Long, Set<String>> countries) throws SQLException {
        List<DeltaRow> changes = new ArrayList<>();
        for (List<DeltaRow> piece : Batches.of(rows, BODIES / 2)) {
            Map<Long, String> bodies = new HashMap<>();
            RowsByNumber.each(connection, "select entry_id, body from list_entry_body where entry_id in", entries(piece.stream()),
                    found -> bodies.put(found.getLong(1), found.getString(2)));
            bodies.forEach((entry, body) -> countries.put(entry, EntryCountries.of(body)));
            piece.stream().filter(row -> !otherwise.isAll(row, bodies)).forEach(changes::add);
        }
        return changes;
    }

    /**
     * Returns the number of changed parties between a release and a new one. Reader differences are left out only if it
     * exceeds the limit, because that reads the bodies.
     */
    int changed(long before, ReaderDifferences.Reader reader, Set<Long> then, Set<Long> entries, int limit) throws SQLException {
        Set<Long> come = without(entries, then);
        List<DeltaRow> rows = ListDelta.of(rows(without(then, entries)), rows(come)).rows().stream()
                .filter(row -> row.getChange() == DeltaRow.Change.CHANGED).toList();
        return rows.size() <= limit ? rows.size()
                : changes(rows, ReaderDifferences.of(connection, at(before), reader, come), new HashMap<>()).size();
    }

    private static Set<Long> entries(Stream<DeltaRow> rows) {
        return rows.flatMap(ChangeWriter::ids).collect(Collectors.toSet());
    }

    private static Set<Long> without(Set<Long> entries, Set<Long> others) {
        Set<Long> without = new HashSet<>(entries);
        without.removeAll(others);
        return without;
    }

    /** Returns rows by title, as {@link ListDelta} requires. */
    private List<EntryRow> rows(Set<Long> entries) throws SQLException {
        List<EntryRow> rows = new ArrayList<>();
        RowsByNumber.each(connection, "select id, reference, kind, title from list_entry where id in", entries,
                found -> rows.add(new EntryRow(found.getLong(1), list, found.getString(2), EntryKind.valueOf(found.getString(3)),
                        found.getString(4))));
        rows.sort(Comparator.comparing(EntryRow::title).thenComparing(EntryRow::id));
        return rows;
    }

    private void write(long release, long before, List<DeltaRow> rows, Map<Long, Set<String>> countries)
            throws SQLException {
        Set<Long> entries = entries(rows.stream());
        Map<Long, String> hashes = new HashMap<>();
        Map<Long, Set<String>> programmes = new HashMap<>();
        RowsByNumber.each(connection, "select id, hash from list_entry where id in", entries,
                found -> hashes.put(found.getLong(1), found.getString(2)));
        RowsByNumber.each(connection, "select entry_id, code from list_entry_programme where entry_id in", entries,
                found -> programmes.computeIfAbsent(found.getLong(1), entry -> new TreeSet<>()).add(found.getString(2)));
        long id = ReleaseStore.number(connection, "next_change", rows.size());
        try (Batch changes = new Batch(connection, "insert into list_change (id, list, release_id, before_release_id, known_from,"
                + " change, reference, kind, title, before_id, after_id, before_hash, after_hash, position)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select position from list_release where id = ?))")) {
            long next = id;
            for (DeltaRow row : rows) {
                EntryRow entry = row.getEntry();
                changes.row(next++, list.name(), release, before, now, row.getChange().name(), entry.reference(),
                        entry.kind().name(), entry.title(), number(row.before()), number(row.after()),
                        hashes.get(number(row.before())), hashes.get(number(row.after())), release);
            }
        }
        values("insert into list_change_programme (change_id, code) values (?, ?)", id, rows, programmes);
        values("insert into list_change_country (change_id, country) values (?, ?)", id, rows, countries);
    }

    private void values(String insert, long first, List<DeltaRow> rows, Map<Long, Set<String>> values) throws SQLException {
        try (Batch batch = new Batch(connection, insert)) {
            long id = first;
            for (DeltaRow row : rows) {
                Set<String> all = new TreeSet<>();
                ids(row).forEach(entry -> all.addAll(values.getOrDefault(entry, Set.of())));
                for (String value : all) {
                    batch.row(id, value);
                }
                id++;
            }
        }
    }

    private static Stream<Long> ids(DeltaRow row) {
        return Stream.of(row.before(), row.after()).filter(entry -> entry != null).map(EntryRow::id);
    }

    private static Long number(EntryRow entry) {
        return entry == null ? null : entry.id();
    }
}
