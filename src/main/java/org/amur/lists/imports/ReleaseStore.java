package org.amur.lists.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import org.amur.jobs.DatabaseClock;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseState;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ProblemKind;
import org.amur.lists.read.ReadList;
import org.amur.lists.read.ReadProblem;
import org.amur.lists.read.UnreadableListException;
import org.amur.text.ShortText;

/**
 * Writes releases, each in one transaction. It uses SQL instead of JPA, because a release has tens of thousands of
 * rows, and an unchanged one writes none (see the decision in {@code adr/}).
 */
public final class ReleaseStore {

    private static final int MAX_NAME_LENGTH = 200;

    private final Connection connection;
    private final WaitingEntries waiting;
    private final StoredFiles files;
    private Long current;

    public ReleaseStore(Connection connection) {
        this.connection = connection;
        waiting = new WaitingEntries(connection);
        files = new StoredFiles(connection);
    }

    /**
     * Locks imports until the end of the transaction; fails at once if another import holds the lock, because it may
     * take long.
     */
    void takeTurn() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet turn = statement.executeQuery("select id from list_turn where id = 1 for update nowait")) {
            turn.next();
        }
    }

    /** Returns the release of the list with the same files, if it is current or waits. */
    private Optional<Long> same(OfficialList list, String hash, LocalDate published) throws SQLException {
        return first("select id from list_release r where list = ? and sha256 = ? and (state = 'WAITING' or state = 'COMPLETE'"
                + " and position = (select max(o.position) from list_release o where o.list = r.list and o.state = 'COMPLETE'))"
                + sameDay(published) + " order by id", list, hash);
    }

    /** SQL condition; files without a date are given one, not imported twice. */
    private static String sameDay(LocalDate published) {
        return published == null ? "" : " and published is not null";
    }

    /**
     * Returns the release before that date if it has the same files: a list that returns to earlier content is a new
     * release.
     */
    private Optional<Long> same(OfficialList list, String hash, LocalDate published, Long before) throws SQLException {
        return before == null ? Optional.empty() : first("select id from list_release where list = ? and sha256 = ? and position = "
                + before + sameDay(published), list, hash);
    }

    private Optional<Long> first(String sql, OfficialList list, String hash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, list.name());
            select.setString(2, hash);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getLong(1)) : Optional.empty();
            }
        }
    }

    /**
     * Reads and stores a release. It is accepted at once unless something must be confirmed.
     *
     * @param progress receives the number of parties read
     * @return id of the release; the existing one if the same files are current, wait or have the same position, and
     * did not arrive without the date that is now given
     * @throws UnreadableListException if it cannot be read; the caller must roll back
     */
    public long add(NewRelease release, ListReading reading, IntConsumer progress) throws SQLException, IOException {
        if (!release.list().hasFormat(reading.getFormat())) {
            throw refusal(ProblemKind.WRONG_LIST, release, reading.getFormat().name());
        }
        Optional<Long> before = same(release.list(), reading.hash(), release.published());
        if (before.isPresent()) {
            return before.get();
        }
        EntryWriter writer = new EntryWriter(connection, release.list());
        ReadList read;
        try {
            read = reading.read(entry -> {
                writer.keep(entry);
                progress.accept(writer.count());
            });
        } catch (EntryWriter.Failed e) {
            throw e.getCause();
        }
        writer.end();
        if (read.parties() == 0) {
            throw refusal(ProblemKind.NO_ENTRIES, release, "");
        }
        return keep(release, read, writer);
    }

    private static UnreadableListException refusal(ProblemKind reason, NewRelease release, String detail) {
        return new UnreadableListException(new ReadProblem(reason, release.files(), 0, detail));
    }

    private long keep(NewRelease release, ReadList read, EntryWriter writer) throws SQLException {
        LocalDate published = read.published() == null ? release.published() : read.published();
        EntryValidity spans = new EntryValidity(connection, release.list());
        PositionRange place = release.place(published);
        Optional<Long> same = same(release.list(), read.hash(), published, spans.before(place));
        if (same.isPresent()) {
            return same.get();
        }
        List<ReadProblem> doubts = new ReleaseWarnings(connection, release, read).beside(spans, published, writer);
        long id = number("next_release", 1);
        boolean waits = !doubts.isEmpty();
        Long position = waits ? null : spans.positionFor(place);
        insert(id, release, waits ? ReleaseState.WAITING : ReleaseState.COMPLETE, position, published, read);
        problems(id, "DOUBT", doubts, 0);
        problems(id, "SKIPPED", read.skipped(), doubts.size());
        problems(id, "REMARK", read.remarks(), doubts.size() + read.skipped().size());
        int kept = doubts.size() + read.skipped().size() + read.remarks().size();
        List<ReadProblem> moreSkipped = more(read.skippedBy(), read.skipped());
        problems(id, "MORE_SKIPPED", moreSkipped, kept);
        problems(id, "MORE_REMARKS", more(read.remarkedBy(), read.remarks()), kept + moreSkipped.size());
        if (waits) {
            waiting.keep(id, writer.entries());
        } else {
            stand(id, release.list(), spans, position, writer.entries(), release.retrieved());
        }
        new UndatedDuplicates(connection, id, release.retrieved()).replaceWaiting(waiting);
        files.forget();
        return id;
    }

    /** Returns true if the files of a stored release must be kept and are not. */
    boolean needsFiles(long id) throws SQLException {
        return files.isWanted(id);
    }

    private void stand(long id, OfficialList list, EntryValidity spans, long position, Set<Long> entries, OffsetDateTime now)
            throws SQLException {
        EntryValidity.Beside beside = spans.stand(position, entries);
        ChangeWriter changes = new ChangeWriter(connection, list, now);
        changes.write(id, entries, beside);
        boolean newest = beside.after() == null;
        if (new UndatedDuplicates(connection, id, now).replaceAccepted(spans, changes) || newest) {
            current = spans.newest();
        }
    }

    /** Returns the release that became current by the last command; empty if none did. */
    Optional<Long> becameCurrent() {
        return Optional.ofNullable(current);
    }

    /** Records a release as refused, with the reason. */
    long refuse(NewRelease release, ReadProblem why) throws SQLException {
        long id = number("next_release", 1);
        insert(id, release, ReleaseState.REFUSED, null, release.published(), null);
        problems(id, "REFUSAL", List.of(why), 0);
        return id;
    }

    /** @return true if it was still waiting */
    boolean confirm(long id, String by) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select list, published, retrieved_at from list_release where id = ? and state = 'WAITING'")) {
            select.setLong(1, id);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return false;
                }
                OfficialList list = OfficialList.valueOf(found.getString(1));
                EntryValidity spans = new EntryValidity(connection, list);
                Date published = found.getDate(2);
                long position = spans.positionFor(PositionRange.of(published == null ? null : published.toLocalDate(),
                        found.getObject(3, OffsetDateTime.class).toLocalDate()));
                OffsetDateTime now = DatabaseClock.now();
                decide(id, ReleaseState.COMPLETE, position, by, now);
                stand(id, list, spans, position, waiting.take(id), now);
                files.forget();
                return true;
            }
        }
    }

    /** Declines a release and deletes its entries unless another release has them. */
    boolean decline(long id, String by) throws SQLException {
        boolean declined = decide(id, ReleaseState.DECLINED, null, by, DatabaseClock.now());
        if (declined) {
            EntryWriter.forget(connection, waiting.take(id));
            files.forget();
        }
        return declined;
    }

    /**
     * Corrects the typed date of an accepted release: a copy with that date replaces it, and both are kept.
     *
     * @return id of the copy; empty if the release is not accepted, has the date of its files or that date already
     */
    Optional<Long> redate(long id, LocalDate day, String by) throws SQLException {
        RedatedRelease wrong = RedatedRelease.of(connection, id).filter(each -> !day.equals(each.published())).orElse(null);
        if (wrong == null) {
            return Optional.empty();
        }
        EntryValidity spans = new EntryValidity(connection, wrong.list());
        PositionRange place = PositionRange.of(day, day);
        OffsetDateTime now = DatabaseClock.now();
        Optional<Long> same = same(wrong.list(), wrong.hash(), day, spans.before(place)).filter(other -> other != id);
        long right = same.isPresent() ? same.get() : number("next_release", 1);
        if (same.isEmpty()) {
            long position = spans.positionFor(place);
            wrong.copy(connection, right, day, position, by, now);
            stand(right, wrong.list(), spans, position, spans.entries(wrong.position()), now);
        }
        if (new UndatedDuplicates(connection, right, now)
                .replace(id, wrong.position(), spans, new ChangeWriter(connection, wrong.list(), now))) {
            current = spans.newest();
        }
        files.move(id, right);
        files.forget();
        return Optional.of(right);
    }

    private boolean decide(long id, ReleaseState state, Long position, String by, OffsetDateTime now) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update list_release set state = ?, position = ?,"
                + " decided_at = ?, decided_by = ? where id = ? and state = 'WAITING'")) {
            update.setString(1, state.name());
            update.setObject(2, position, Types.BIGINT);
            update.setObject(3, now);
            update.setString(4, by);
            update.setLong(5, id);
            return update.executeUpdate() == 1;
        }
    }

    /** Allocates a range of ids and returns the first; the caller holds the lock. */
    private long number(String counter, int count) throws SQLException {
        return number(connection, counter, count);
    }

    static long number(Connection connection, String counter, int count) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet next = statement.executeQuery("select " + counter + " from list_turn where id = 1")) {
            next.next();
            long first = next.getLong(1);
            statement.executeUpdate("update list_turn set " + counter + " = " + (first + count) + " where id = 1");
            return first;
        }
    }

    private void insert(long id, NewRelease release, ReleaseState state, Long position, LocalDate published, ReadList read)
            throws SQLException {
        try (Batch insert = new Batch(connection, "insert into list_release (id, list, state, position, published, retrieved_at,"
                + " retrieved_by, decided_at, file_names, sha256, format, reader_version,"
                + " parties, names, addresses, identifiers, skipped)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.row(id, release.list().name(), state.name(), position, published, release.retrieved(), release.by(),
                    state == ReleaseState.WAITING ? null : release.retrieved(), release.files(),
                    read == null ? null : read.hash(), read == null ? null : read.format().name(),
                    read == null ? 0 : read.format().version(),
                    read == null ? 0 : read.parties(), read == null ? 0 : read.names(), read == null ? 0 : read.addresses(),
                    read == null ? 0 : read.identifiers(), read == null ? 0 : read.skippedInAll());
        }
    }

    /** Returns, for each reason beyond the limit, the number of problems not stored, in the line number. */
    private static List<ReadProblem> more(Map<ProblemKind, Integer> counts, List<ReadProblem> kept) {
        return counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> new ReadProblem(each.getKey(), "",
                each.getValue() - kept.stream().filter(problem -> problem.reason() == each.getKey()).count(), ""))
                .filter(more -> more.line() > 0).toList();
    }

    private void problems(long release, String part, List<ReadProblem> problems, int from) throws SQLException {
        try (Batch insert = new Batch(connection,
                "insert into list_release_problem (release_id, position, part, reason, file_name,"
                + " line, detail) values (?, ?, ?, ?, ?, ?, ?)")) {
            int position = from;
            for (ReadProblem problem : problems) {
                String name = problem.file();
                insert.row(release, position++, part, problem.reason().name(),
                        ShortText.to(name, MAX_NAME_LENGTH), problem.line(), problem.detail());
            }
        }
    }
}
