package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.lists.OfficialList;
import org.amur.lists.read.ListEntry.Name;
import org.amur.lists.read.ListEntry.Programme;
import org.amur.lists.read.ListEntry;
import org.amur.lists.read.ReadEntry;
import org.amur.text.ShortText;

/** Writes the entries of a release that no earlier release of the list had, with their search terms. */
final class EntryWriter {

    static final int MAX_REFERENCE_LENGTH = 200;
    private static final int MAX_TITLE_LENGTH = 1000;
    private static final int MAX_NAME_LENGTH = 4000;
    private static final int MAX_CODE_LENGTH = 200;
    private static final int MAX_WORD_LENGTH = 20;
    private static final int NUMBERS = 1000;
    private static final int PIECE = 500;
    /** Characters of canonical forms in one batch: a batch of the longest entries would exhaust the memory. */
    static final int MAX_PIECE_LENGTH = 4_000_000;
    /** Terms kept in memory; a whole list has less than half of this. */
    static final int MAX_TERMS = 250_000;

    private final Connection connection;
    private final OfficialList list;
    private final Map<String, Long> known = new HashMap<>();
    private final Set<Long> entries = new LinkedHashSet<>();
    private final Set<String> references = new HashSet<>();
    private final List<Object[]> written = new ArrayList<>();
    private final List<Found> terms = new ArrayList<>();
    private long next;
    private long end;
    private int count;
    private long length;

    /** Search term of an entry. */
    private record Found(String term, long entry) {
    }

    /** Wraps an SQL exception thrown inside the reader's callback. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }

        @Override
        public synchronized SQLException getCause() {
            return (SQLException) super.getCause();
        }
    }

    EntryWriter(Connection connection, OfficialList list) throws SQLException {
        this.connection = connection;
        this.list = list;
        try (PreparedStatement select = connection.prepareStatement("select hash, id from list_entry where list = ?")) {
            select.setString(1, list.name());
            select.setFetchSize(NUMBERS);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    known.put(found.getString(1), found.getLong(2));
                }
            }
        }
    }

    /** Stores an entry if it is new. The hash includes the reference and identifies the entry. */
    void keep(ReadEntry read) {
        count++;
        references.add(ShortText.to(read.entry().reference(), MAX_REFERENCE_LENGTH));
        Long before = known.get(read.canonical().hash());
        if (before != null) {
            entries.add(before);
            return;
        }
        try {
            long id = number();
            known.put(read.canonical().hash(), id);
            entries.add(id);
            written.add(new Object[] {id, read});
            length += read.canonical().json().length();
            if (written.size() == PIECE || length >= MAX_PIECE_LENGTH) {
                send();
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private long number() throws SQLException {
        if (next == end) {
            next = ReleaseStore.number(connection, "next_entry", NUMBERS);
            end = next + NUMBERS;
        }
        return next++;
    }

    /**
     * Writes the rest. Terms are written last and in index order, so that index pages fill sequentially; beyond the
     * limit in batches.
     */
    void end() throws SQLException {
        send();
        sendTerms();
    }

    private void sendTerms() throws SQLException {
        terms.sort(Comparator.comparing(Found::term).thenComparing(Found::entry));
        try (EntryRows rows = new EntryRows(connection, "insert into list_entry_term (entry_id, term) values", 2)) {
            for (Found each : terms) {
                rows.row(each.entry(), each.term());
            }
        }
        terms.clear();
    }

    int count() {
        return count;
    }

    Set<Long> entries() {
        return entries;
    }

    Set<String> references() {
        return references;
    }

    private void send() throws SQLException {
        try (EntryRows rows = new EntryRows(connection, "insert into list_entry (id, list, reference, hash, kind, title) values", 6)) {
            for (Object[] each : written) {
                ReadEntry read = (ReadEntry) each[1];
                ListEntry entry = read.entry();
                rows.row(each[0], list.name(), ShortText.to(entry.reference(), MAX_REFERENCE_LENGTH), read.canonical().hash(),
                        entry.kind().name(), ShortText.to(entry.title(), MAX_TITLE_LENGTH));
            }
        }
        try (EntryRows bodies = new EntryRows(connection, "insert into list_entry_body (entry_id, body) values", 2);
                EntryRows names = new EntryRows(
                        connection,
                        "insert into list_entry_name (entry_id, position, text, kind, quality, script) values",
                        6);
                EntryRows programmes =
                        new EntryRows(connection, "insert into list_entry_programme (entry_id, list, code) values", 3);
                EntryRows numbers =
                        new EntryRows(connection, "insert into list_entry_number (entry_id, scheme, code) values", 3)) {
            for (Object[] each : written) {
                ListEntry entry = ((ReadEntry) each[1]).entry();
                bodies.row(each[0], ((ReadEntry) each[1]).canonical().json());
                found((long) each[0], entry, names, programmes);
                for (EntryNumbers.Number number : EntryNumbers.of(list, entry)) {
                    numbers.row(each[0], number.scheme(), number.code());
                }
            }
        }
        written.clear();
        length = 0;
    }

    private void found(long id, ListEntry entry, EntryRows names, EntryRows programmes) throws SQLException {
        int position = 0;
        for (Name name : entry.names()) {
            names.row(id, position++, ShortText.to(name.text(), MAX_NAME_LENGTH), name.kind() == null ? null : name.kind().name(),
                    name.quality() == null ? null : name.quality().name(), name.script() == null ? null
                            : ShortText.to(name.script(), MAX_WORD_LENGTH));
        }
        for (String term : EntryTerms.of(entry)) {
            terms.add(new Found(term, id));
        }
        if (terms.size() >= MAX_TERMS) {
            sendTerms();
        }
        for (String code : entry.programmes().stream().map(EntryWriter::code).distinct().toList()) {
            programmes.row(id, list.name(), code);
        }
    }

    private static String code(Programme programme) {
        return ShortText.to(programme.code() == null ? programme.title() : programme.code(), MAX_CODE_LENGTH);
    }

    /** Deletes terms by recomputing them: the term table has an index by term only. */
    private static void forgetTerms(Connection connection, Set<Long> entries) throws SQLException {
        try (PreparedStatement names = connection.prepareStatement("select text from list_entry_name where entry_id = ? order by position");
                PreparedStatement body = connection.prepareStatement("select e.reference, b.body from list_entry e"
                        + " join list_entry_body b on b.entry_id = e.id where e.id = ?");
                Batch delete = new Batch(connection, "delete from list_entry_term where term = ? and entry_id = ?")) {
            for (long entry : entries) {
                names.setLong(1, entry);
                body.setLong(1, entry);
                for (String term : terms(names, body)) {
                    delete.row(term, entry);
                }
            }
        }
    }

    /** Two queries: one join would repeat the body for each name. */
    private static Set<String> terms(PreparedStatement ofNames, PreparedStatement ofBody) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = ofNames.executeQuery()) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        try (ResultSet found = ofBody.executeQuery()) {
            return found.next() ? EntryTerms.of(names, found.getString(1), found.getString(2)) : Set.of();
        }
    }

    /** Deletes entries that are in no accepted or waiting release. */
    static void forget(Connection connection, Set<Long> entries) throws SQLException {
        Set<Long> orphans = new HashSet<>(entries);
        try (PreparedStatement select = connection.prepareStatement("select 1 from list_entry_span where entry_id = ?"
                + " union all select 1 from list_waiting_entry where entry_id = ?")) {
            for (long entry : entries) {
                select.setLong(1, entry);
                select.setLong(2, entry);
                try (ResultSet found = select.executeQuery()) {
                    if (found.next()) {
                        orphans.remove(entry);
                    }
                }
            }
        }
        forgetTerms(connection, orphans);
        for (String table : List.of("list_entry_name where entry_id", "list_entry_programme where entry_id",
                "list_entry_number where entry_id", "list_entry_body where entry_id", "list_entry where id")) {
            try (Batch delete = new Batch(connection, "delete from " + table + " = ?")) {
                for (long orphan : orphans) {
                    delete.row(orphan);
                }
            }
        }
    }
}
