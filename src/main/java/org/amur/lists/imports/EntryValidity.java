package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.amur.lists.OfficialList;

/**
 * Spans of releases that contain an entry. Positions are numbered within the thousand of a release's {@link PositionRange}. A
 * span without an end reaches to the newest release, so that a new release writes only the spans that it ends and
 * begins. A late release is inserted between others, and spans are split or joined there. A replaced release keeps its
 * position and spans for as-of dates before the replacement.
 */
final class EntryValidity {

    private static final String STANDS = "state = 'COMPLETE' and ";
    private static final int BATCH_SIZE = 1000;
    private static final String OF_SPAN = " where entry_id = ? and first_position = ?";

    private final Connection connection;
    private final OfficialList list;

    EntryValidity(Connection connection, OfficialList list) {
        this.connection = connection;
        this.list = list;
    }

    private record Span(long first, Long last) {
        boolean covers(long position) {
            return first <= position && (last == null || last >= position);
        }
    }

    /** Returns a free position after all releases of the same date. */
    long positionFor(PositionRange place) throws SQLException {
        Long last = edge("max", "position < ", place.end());
        return last == null || last < place.first() ? place.first() : last + 1;
    }

    /** Returns the position of the last release that has no later date; null if there is none. */
    Long before(PositionRange place) throws SQLException {
        return edge("max", STANDS + "position < ", place.end());
    }

    /** Returns the position of the first release of a later date; null if there is none. */
    Long after(PositionRange place) throws SQLException {
        return edge("min", STANDS + "position >= ", place.end());
    }

    private Long edge(String function, String condition, long position) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select " + function + "(position) from list_release where list = ? and " + condition + "?")) {
            select.setString(1, list.name());
            select.setLong(2, position);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                long edge = found.getLong(1);
                return found.wasNull() ? null : edge;
            }
        }
    }

    /** Returns the position of the current release; null if none was accepted. */
    Long newest() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id from list_release where list = ? and state = 'COMPLETE' order by position desc")) {
            select.setString(1, list.name());
            select.setMaxRows(1);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : null;
            }
        }
    }

    /** Returns the references of the entries in the release. */
    Set<String> references(long position) throws SQLException {
        Set<String> references = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select e.reference from list_entry e join list_entry_span s"
                + " on s.entry_id = e.id where e.list = ? and s.first_position <= ?"
                + " and (s.last_position is null or s.last_position >= ?)")) {
            select.setString(1, list.name());
            select.setLong(2, position);
            select.setLong(3, position);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    references.add(found.getString(1));
                }
            }
        }
        return references;
    }

    /** Neighbours of a release: the positions before and after it, null if there is none, and the entries there. */
    record Beside(Long before, Set<Long> entriesBefore, Long after, Set<Long> entriesAfter) {
    }

    /** Accepts a release at its position, which must be free. */
    Beside stand(long position, Set<Long> entries) throws SQLException {
        Long before = edge("max", "position < ", position);
        Long after = edge("min", "position > ", position);
        Map<Long, Span> left = before == null ? Map.of() : at(before);
        Map<Long, Span> right = after == null ? Map.of() : at(after);
        try (Batch insert = new Batch(connection,
                "insert into list_entry_span (entry_id, first_position, last_position) values (?, ?, ?)");
                Batch end = new Batch(connection, "update list_entry_span set last_position = ?" + OF_SPAN);
                Batch begin = new Batch(connection, "update list_entry_span set first_position = ?" + OF_SPAN);
                Batch delete = new Batch(connection, "delete from list_entry_span" + OF_SPAN)) {
            for (Map.Entry<Long, Span> each : left.entrySet()) {
                Span span = each.getValue();
                if (!entries.contains(each.getKey()) && (after == null ? span.last() == null : span.covers(after))) {
                    // The entry is on either side and not in between.
                    end.row(before, each.getKey(), span.first());
                    if (after != null) {
                        insert.row(each.getKey(), after, span.last());
                    }
                }
            }
            for (long entry : entries) {
                stands(entry, position, after, left.get(entry), right.get(entry), insert, end, begin, delete);
            }
        }
        return beside(position);
    }

    /** Returns the current neighbours of a position. */
    Beside beside(long position) throws SQLException {
        Long before = edge("max", STANDS + "position < ", position);
        Long after = edge("min", STANDS + "position > ", position);
        return new Beside(before, entries(before), after, entries(after));
    }

    /** Returns the entries of the release at a position; none if it is null. */
    Set<Long> entries(Long position) throws SQLException {
        return position == null ? Set.of() : at(position).keySet();
    }

    private static void stands(long entry, long position, Long after, Span left, Span right, Batch insert, Batch end, Batch begin,
            Batch delete) throws SQLException {
        if (left != null && (after == null ? left.last() == null : left.covers(after))) {
            return;
        }
        if (left != null && right != null) {
            delete.row(entry, right.first());
            delete.send();
            end.row(right.last(), entry, left.first());
        } else if (left != null) {
            end.row(after == null ? null : (Object) position, entry, left.first());
        } else if (right != null) {
            begin.row(position, entry, right.first());
        } else {
            insert.row(entry, position, after == null ? null : (Object) position);
        }
    }

    private Map<Long, Span> at(long position) throws SQLException {
        Map<Long, Span> spans = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select s.entry_id, s.first_position, s.last_position"
                + " from list_entry_span s join list_entry e on e.id = s.entry_id where e.list = ? and s.first_position <= ?"
                + " and (s.last_position is null or s.last_position >= ?)")) {
            select.setString(1, list.name());
            select.setLong(2, position);
            select.setLong(3, position);
            select.setFetchSize(BATCH_SIZE);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    long last = found.getLong(3);
                    Long end = found.wasNull() ? null : last;
                    spans.put(found.getLong(1), new Span(found.getLong(2), end));
                }
            }
        }
        return spans;
    }
}
