package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFormat;

/**
 * Accepted release with a typed date, which may be wrong; its files state none.
 *
 * @param position position among the releases of its list
 */
record RedatedRelease(long id, OfficialList list, LocalDate published, long position, String hash) {

    private static final String COPIED = "file_names, sha256, format, reader_version, parties, names, addresses, identifiers, skipped";

    /** Returns the release; empty if it is not accepted, has no date or has that of its files. */
    static Optional<RedatedRelease> of(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select list, published, position, sha256, format from list_release"
                + " where id = ? and state = 'COMPLETE' and published is not null")) {
            select.setLong(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() && !ListFormat.valueOf(found.getString(5)).hasPublicationDate() ? Optional.of(new RedatedRelease(id,
                        OfficialList.valueOf(found.getString(1)), found.getDate(2).toLocalDate(), found.getLong(3), found.getString(4)))
                        : Optional.empty();
            }
        }
    }

    /** Copies the release to another date, with its warnings but without the reasons to confirm it. */
    void copy(Connection connection, long copy, LocalDate day, long at, String by, OffsetDateTime now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into list_release (id, list, state, position, published,"
                + " retrieved_at, retrieved_by, decided_at, decided_by, " + COPIED + ") select cast(? as bigint), list, state,"
                + " cast(? as bigint), cast(? as date), cast(? as timestamp(6) with time zone), cast(? as varchar(100)),"
                + " cast(? as timestamp(6) with time zone), cast(? as varchar(100)), " + COPIED + " from list_release where id = ?")) {
            insert.setLong(1, copy);
            insert.setLong(2, at);
            insert.setObject(3, day);
            insert.setObject(4, now);
            insert.setString(5, by);
            insert.setObject(6, now);
            insert.setString(7, by);
            insert.setLong(8, id);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into list_release_problem (release_id, position, part, reason,"
                + " file_name, line, detail) select cast(? as bigint), position, part, reason, file_name, line, detail"
                + " from list_release_problem where release_id = ? and part <> 'DOUBT'")) {
            insert.setLong(1, copy);
            insert.setLong(2, id);
            insert.executeUpdate();
        }
    }
}
