package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.amur.lists.read.CanonicalEntry;

/** Writes entries as they would have been read if their list had called them otherwise. */
final class RenamedEntries {

    private final Connection connection;
    private final Map<String, String> names;

    /** @param names what each reference becomes */
    RenamedEntries(Connection connection, Map<String, String> names) {
        this.connection = connection;
        this.names = names;
    }

    /**
     * @param were the references of the entries
     * @return their hashes by now
     */
    Map<Long, String> write(Map<Long, String> were) throws SQLException {
        Map<Long, String> hashes = new HashMap<>();
        try (PreparedStatement ofBody = connection.prepareStatement("select body from list_entry_body where entry_id = ?");
                PreparedStatement ofNames = connection.prepareStatement("select text from list_entry_name where entry_id = ? order by position");
                Batch entries = new Batch(connection, "update list_entry set reference = ?, hash = ? where id = ?");
                Batch bodies = new Batch(connection, "update list_entry_body set body = ? where entry_id = ?");
                Batch gone = new Batch(connection, "delete from list_entry_term where term = ? and entry_id = ?");
                Batch come = new Batch(connection, "insert into list_entry_term (term, entry_id) values (?, ?)")) {
            int length = 0;
            for (Map.Entry<Long, String> each : were.entrySet()) {
                long entry = each.getKey();
                String was = each.getValue();
                String now = names.get(was);
                // Apart: an entry with many names would say all else again with each.
                String body = texts(ofBody, entry).get(0);
                List<String> called = texts(ofNames, entry);
                CanonicalEntry renamed = CanonicalEntry.renamed(CalledByNames.read(body), now, was.replaceFirst("/.*", ""));
                hashes.put(entry, renamed.hash());
                entries.row(now, renamed.hash(), entry);
                bodies.row(renamed.json(), entry);
                length += renamed.json().length();
                if (length >= EntryWriter.LONGEST_PIECE) {
                    bodies.send();
                    length = 0;
                }
                Set<String> before = EntryTerms.of(called, was, body);
                Set<String> after = EntryTerms.of(called, now, body);
                rows(gone, before, after, entry);
                rows(come, after, before, entry);
            }
        }
        return hashes;
    }

    private static void rows(Batch batch, Set<String> terms, Set<String> without, long entry) throws SQLException {
        Set<String> left = new TreeSet<>(terms);
        left.removeAll(without);
        for (String term : left) {
            batch.row(term, entry);
        }
    }

    private static List<String> texts(PreparedStatement select, long entry) throws SQLException {
        List<String> texts = new ArrayList<>();
        select.setLong(1, entry);
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
