package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Releases without a date whose files equal those of a dated release, which replaces them. Both are kept for as-of
 * dates and provenance.
 */
final class UndatedDuplicates {

    private final Connection connection;
    private final long dated;
    private final OffsetDateTime now;

    UndatedDuplicates(Connection connection, long dated, OffsetDateTime now) {
        this.connection = connection;
        this.dated = dated;
        this.now = now;
    }

    private record Twin(long id, long position) {
    }

    void replaceWaiting(WaitingEntries waiting) throws SQLException {
        for (Twin twin : find("WAITING")) {
            replace(twin);
            waiting.take(twin.id());
        }
    }

    /**
     * Replaces the last one only: the list may have had the same content on an earlier date.
     *
     * @return true if it was the newest release
     */
    boolean replaceAccepted(EntryValidity spans, ChangeWriter changes) throws SQLException {
        List<Twin> twins = find("COMPLETE");
        if (twins.isEmpty()) {
            return false;
        }
        return replace(twins.get(0).id(), twins.get(0).position(), spans, changes);
    }

    /**
     * Replaces an accepted release, such as one with a wrong date.
     *
     * @return true if it was the newest release
     */
    boolean replace(long release, long position, EntryValidity spans, ChangeWriter changes) throws SQLException {
        replace(new Twin(release, position));
        EntryValidity.Beside beside = spans.beside(position);
        changes.takeBack(release, beside);
        return beside.after() == null;
    }

    /** Returns the twins; none if the release itself has no date. */
    private List<Twin> find(String state) throws SQLException {
        List<Twin> twins = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select t.id, t.position from list_release t"
                + " join list_release r on r.list = t.list and r.sha256 = t.sha256 where r.id = ? and r.published is not null"
                + " and t.published is null and t.state = ? order by t.position desc")) {
            select.setLong(1, dated);
            select.setString(2, state);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    twins.add(new Twin(found.getLong(1), found.getLong(2)));
                }
            }
        }
        return twins;
    }

    private void replace(Twin twin) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update list_release set state = 'REPLACED', replaced_at = ?, replaced_by = ? where id = ?")) {
            update.setObject(1, now);
            update.setLong(2, dated);
            update.setLong(3, twin.id());
            update.executeUpdate();
        }
    }
}
