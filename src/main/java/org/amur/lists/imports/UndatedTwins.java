package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Releases that came without a day and whose files are those of one that has it: they are replaced by it. Both are kept, so that it
 * can be said who brought what, and what stood until then.
 */
final class UndatedTwins {

    private final Connection connection;
    private final long dated;
    private final OffsetDateTime now;

    UndatedTwins(Connection connection, long dated, OffsetDateTime now) {
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
     * Only the last of them: a list may have said the same before, on another day.
     *
     * @return whether that was the newest of all
     */
    boolean replaceStanding(EntryValidity spans, ChangeWriter changes) throws SQLException {
        List<Twin> twins = find("COMPLETE");
        if (twins.isEmpty()) {
            return false;
        }
        return replace(twins.get(0).id(), twins.get(0).position(), spans, changes);
    }

    /**
     * Replaces one that stands, such as one with a day that is not theirs.
     *
     * @return whether it was the newest of all
     */
    boolean replace(long release, long position, EntryValidity spans, ChangeWriter changes) throws SQLException {
        replace(new Twin(release, position));
        EntryValidity.Beside beside = spans.beside(position);
        changes.takeBack(release, beside);
        return beside.after() == null;
    }

    /** None if the release has no day itself. */
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
