package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.amur.lists.DeltaRow;
import org.amur.lists.FieldChange;
import org.amur.lists.FormatComparison;
import org.amur.lists.read.ListFormat;

/**
 * Separates reader differences (two formats or two reader versions) from list changes. If the files of the previous
 * release are kept, they are read again with this version, which is exact. Otherwise, and between formats, only
 * formatting changes are recognised.
 */
final class ReaderDifferences {

    /** Null if both releases were read alike. */
    private final FormatComparison formats;
    private final Set<Long> saidBefore;

    /** @param saidBefore entries that this version reads from the previous release; null if unknown */
    private ReaderDifferences(FormatComparison formats, Set<Long> saidBefore) {
        this.formats = formats;
        this.saidBefore = saidBefore;
    }

    /** Reader of a release. */
    record Reader(String format, int version) {

        static Reader of(Connection connection, long release) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement("select format, reader_version from list_release where id = ?")) {
                select.setLong(1, release);
                try (ResultSet found = select.executeQuery()) {
                    found.next();
                    return new Reader(String.valueOf(found.getString(1)), found.getInt(2));
                }
            }
        }

        /** Returns true if this version reads the other's files with unchanged format. */
        boolean canReadAgain(Reader other) {
            return format.equals(other.format) && ListFormat.valueOf(format).version() == version;
        }
    }

    /** @param come entries of the later release that the earlier one lacks */
    static ReaderDifferences of(Connection connection, long before, long after, Set<Long> come) throws SQLException {
        return of(connection, before, Reader.of(connection, after), come);
    }

    /** @param now reader of the later release */
    static ReaderDifferences of(Connection connection, long before, Reader now, Set<Long> come) throws SQLException {
        Reader then = Reader.of(connection, before);
        if (then.equals(now)) {
            return new ReaderDifferences(null, null);
        }
        Set<String> again = now.canReadAgain(then) ? new StoredFiles(connection).readAgain(before).orElse(null) : null;
        return new ReaderDifferences(
                FormatComparison.of(ListFormat.valueOf(then.format()), ListFormat.valueOf(now.format())),
                again == null ? null : having(connection, again, come));
    }

    private static Set<Long> having(Connection connection, Set<String> hashes, Set<Long> entries) throws SQLException {
        Set<Long> having = new HashSet<>();
        RowsByNumber.each(connection, "select id, hash from list_entry where id in", entries, found -> {
            if (hashes.contains(found.getString(2))) {
                having.add(found.getLong(1));
            }
        });
        return having;
    }

    /** @param bodies canonical forms of the entries of the row */
    boolean isAll(DeltaRow row, Map<Long, String> bodies) {
        if (formats == null || row.getChange() != DeltaRow.Change.CHANGED) {
            return false;
        }
        return saidBefore != null ? saidBefore.contains(row.after().id())
                : FieldChange.isOnlyRewritten(bodies.get(row.before().id()), bodies.get(row.after().id()), formats);
    }
}
