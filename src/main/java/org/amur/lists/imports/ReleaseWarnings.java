package org.amur.lists.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ProblemKind;
import org.amur.lists.read.ReadList;
import org.amur.lists.read.ReadProblem;

/** Reasons to have a release confirmed, compared with the previous one. */
final class ReleaseWarnings {

    /** A release smaller than this fraction of the previous one must be confirmed. */
    private static final double MIN_FRACTION = 0.9;
    /** Minimum fraction of references shared with the previous release; below, it may be another list. */
    private static final double COMMON = 0.5;

    /** A release that changes more than one in this many entries must be confirmed, from the least number on. */
    private static final int CHANGED_OF = 3;
    private static final int MIN_CHANGED = 10;
    /** Minimum size of a list of which both kinds of parties are expected. */
    private static final int MIN_PARTIES = 10;

    /** Problems found in the files alone. */
    private static final Set<ProblemKind> OF_THE_FILES =
            EnumSet.of(ProblemKind.COUNT_DIFFERS, ProblemKind.NOT_THE_WHOLE_LIST, ProblemKind.END_MARK_LOST, ProblemKind.PARTIES_AFTER_LAST,
                    ProblemKind.ENDS_EARLY, ProblemKind.NO_FINAL_LINE_BREAK);
    /** More entries than this without name or reference indicate a changed layout. */
    private static final int SLIPS = 5;
    private static final int SLIPS_PER_CENT = 1;

    private static final Set<OfficialList> OFAC = EnumSet.of(OfficialList.US_SDN, OfficialList.US_CONSOLIDATED);

    /** Name of the list in OFAC's advanced and enhanced files. */
    private static final String SDN = "SDN List";

    private final Connection connection;
    private final NewRelease release;
    private final ReadList read;
    private final List<ReadProblem> doubts = new ArrayList<>();

    ReleaseWarnings(Connection connection, NewRelease release, ReadList read) {
        this.connection = connection;
        this.release = release;
        this.read = read;
    }

    /**
     * @param published  null if unknown
     *
     * @param written entries of the release
     */
    List<ReadProblem> beside(EntryValidity spans, LocalDate published, EntryWriter written) throws SQLException {
        PositionRange place = release.place(published);
        Long before = spans.before(place);
        if (published == null) {
            addNoDay();
        }
        read.remarks().stream().filter(remark -> OF_THE_FILES.contains(remark.reason())).forEach(doubts::add);
        if (published != null && published.isAfter(release.retrieved().toLocalDate())) {
            // Until that date every newer release would be ranked before it.
            doubts.add(new ReadProblem(ProblemKind.PUBLISHED_LATER, release.files(), 0, published.toString()));
        }
        addSkipped();
        addOtherLists();
        compareStatedLists();
        if (before != null) {
            compareCounts(before);
            compareEntries(before, spans.entries(before), written.entries());
        }
        Long beside = before == null ? spans.after(place) : before;
        if (beside == null) {
            addMissingKinds();
        } else {
            compareReferences(spans.references(beside), written.references());
        }
        return doubts;
    }

    /** Without a date its order among dated releases is unknown. */
    private void addNoDay() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select max(published) from list_release where list = ? and state = 'COMPLETE'")) {
            select.setString(1, release.list().name());
            try (ResultSet found = select.executeQuery()) {
                found.next();
                if (found.getDate(1) != null) {
                    doubts.add(new ReadProblem(ProblemKind.NO_DAY, release.files(), 0, found.getDate(1).toString()));
                }
            }
        }
    }

    /** Detects an unknown layout even without a previous release. */
    private void addSkipped() {
        int skipped = read.skippedEntries();
        int all = read.parties() + skipped;
        if (skipped > SLIPS && 100L * skipped > (long) SLIPS_PER_CENT * all) {
            doubts.add(new ReadProblem(ProblemKind.MANY_SKIPPED, release.files(), 0, skipped + " / " + all));
        }
    }

    /** Detects confused lists of one publisher: OFAC's files do not state which of its two lists they contain. */
    private void addOtherLists() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select distinct list from list_release where sha256 = ?"
                + " and list <> ? and state in ('COMPLETE', 'WAITING') order by list")) {
            select.setString(1, read.hash());
            select.setString(2, release.list().name());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    doubts.add(new ReadProblem(ProblemKind.SAME_AS_OTHER_LIST, release.files(), 0, found.getString(1)));
                }
            }
        }
    }

    /**
     * Compares with the list stated for each party in OFAC's newer files. Some parties are on both lists, so that the
     * majority counts.
     */
    private void compareStatedLists() {
        int sdn = read.lists().getOrDefault(SDN, 0);
        int others = read.lists().values().stream().mapToInt(Integer::intValue).sum() - sdn;
        int own = release.list() == OfficialList.US_SDN ? sdn : others;
        if (OFAC.contains(release.list()) && !read.lists().isEmpty() && own < read.parties() * COMMON) {
            doubts.add(new ReadProblem(ProblemKind.ANOTHER_LIST, release.files(), 0, String.join(", ", read.lists().keySet())));
        }
    }

    private void compareCounts(long before) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select parties, names, addresses from list_release where list = ? and position = ?")) {
            select.setString(1, release.list().name());
            select.setLong(2, before);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                compare(ProblemKind.FEWER_PARTIES, read.parties(), found.getInt(1));
                compare(ProblemKind.FEWER_NAMES, read.names(), found.getInt(2));
                compare(ProblemKind.FEWER_ADDRESSES, read.addresses(), found.getInt(3));
            }
        }
    }

    private void compareEntries(long before, Set<Long> then, Set<Long> now) throws SQLException {
        int limit = Math.max(MIN_CHANGED, then.size() / CHANGED_OF);
        int changed = new ChangeWriter(connection, release.list(), release.retrieved()).changed(before,
                new ReaderDifferences.Reader(read.format().name(), read.format().version()), then, now, limit);
        if (changed > limit) {
            doubts.add(new ReadProblem(ProblemKind.MANY_CHANGED, release.files(), 0, changed + " / " + then.size()));
        }
    }

    /** Detects a first release without persons or with persons only, which no earlier release can reveal. */
    private void addMissingKinds() {
        boolean some = read.parties() >= MIN_PARTIES && !read.kinds().equals(Set.of(EntryKind.UNSPECIFIED));
        if (some && !read.kinds().contains(EntryKind.PERSON)) {
            doubts.add(new ReadProblem(ProblemKind.NO_PERSONS, release.files(), 0, ""));
        } else if (some && read.kinds().equals(Set.of(EntryKind.PERSON))) {
            doubts.add(new ReadProblem(ProblemKind.NO_ORGANISATIONS, release.files(), 0, ""));
        }
    }

    private void compare(ProblemKind reason, int now, int before) {
        if (now < before * MIN_FRACTION) {
            doubts.add(new ReadProblem(reason, release.files(), 0, now + " / " + before));
        }
    }

    private void compareReferences(Set<String> before, Set<String> now) {
        int all = before.size();
        before.removeAll(now);
        if (all - before.size() < all * COMMON) {
            doubts.add(new ReadProblem(ProblemKind.FEW_IN_COMMON, release.files(), 0, all - before.size() + " / " + all));
        }
    }
}
