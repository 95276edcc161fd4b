package org.amur.sanctions.proposal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.database.Batches;
import org.amur.database.QueryConditions;
import org.amur.history.OrderedIds;
import org.amur.history.TemporalReader;
import org.amur.lists.EntryInRelease;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.web.Page;

/** Reads designations in force whose entries have changed, were removed or lead to further measures. */
@ApplicationScoped
public class OutdatedRepository {

    /** Rows whose entry bodies are read at once: a body may reach almost 1 MB. */
    static final int BATCH_SIZE = 25;

    private static final String NUMBERS = "select d.id from Designation d join d.target t join d.measure m";
    private static final String BY_TARGET = " order by t.name, d.id";
    /**
     * JPQL condition: the entry's programme got a measure after acceptance. Excluded if the target is designated under
     * it from another entry, or was from this one until an editor ended it.
     */
    private static final String FURTHER = "exists (select l.id from EntryProgramme p, ListedProgramme l"
            + " where p.entry = d.listedAs.entry and l.list = p.list and l.code = p.code"
            + " and l.concern is not null and l.measure.id is not null%s"
            + " and not exists (select x.id from Designation x where x.measure.id = l.measure.id"
            + " and x.listedAs.list = d.listedAs.list and x.listedAs.reference = d.listedAs.reference)"
            + " and not exists (select x.id from Designation x where x.measure.id = l.measure.id"
            + " and x.target.id = d.target.id and x.listedAs.entry is not null and x.lifeCycle.until.edtf is null))";

    /** JPQL condition for kept designations: the programme was changed since. */
    private static final String SINCE = " and l.modifiedAt > d.kept.at";

    @Inject
    private TemporalReader reads;

    @Inject
    private ListRepository lists;

    @Inject
    private ListedProgrammeRepository programmes;

    @Inject
    private ActorRepository actors;

    /** @param list null for all */
    public Page<OutdatedRow> page(Outdated how, OutdatedState answered, OfficialList list, int number, int size) {
        List<ListRelease> releases = releases(list);
        if (releases.isEmpty()) {
            return Page.none(size);
        }
        OrderedIds all = all(how, answered, releases);
        return Page.of(compared(how, all.page(number, size), releases, OutdatedRow::shorten), all.size(), number, size);
    }

    /** Returns the ids of all, in the order of the pages. */
    List<Long> all(Outdated how, OutdatedState answered, OfficialList list) {
        List<ListRelease> releases = releases(list);
        return releases.isEmpty() ? List.of() : all(how, answered, releases).all();
    }

    /** Returns rows by id; those no longer outdated are compared, too, unless they were unlinked from their entries. */
    List<OutdatedRow> rows(Outdated how, List<Long> designations) {
        return compared(how, designations, releases(null), row -> { });
    }

    private List<ListRelease> releases(OfficialList list) {
        return lists.current().values().stream().filter(each -> list == null || each.getList() == list).toList();
    }

    private OrderedIds all(Outdated how, OutdatedState answered, List<ListRelease> releases) {
        QueryConditions where = where(how, answered, releases);
        return reads.ordered(NUMBERS + where.jpql() + BY_TARGET, where);
    }

    /** @param each receives each compared row */
    private List<OutdatedRow> compared(Outdated how, List<Long> designations, List<ListRelease> releases, Consumer<OutdatedRow> each) {
        List<OutdatedRow> rows = rows(how, designations, releases);
        for (List<OutdatedRow> piece : Batches.of(rows, BATCH_SIZE)) {
            Map<Long, ListedEntry> entries = lists.entries(piece.stream().flatMap(row -> Stream.of(row.getReviewedEntry(), row.getNow()))
                    .filter(Objects::nonNull).collect(Collectors.toSet()));
            piece.forEach(row -> row.compare(entries));
            piece.forEach(each);
        }
        complete(rows, releases);
        return rows;
    }

    /** Adds to rows the releases of removal and the recorded values. */
    private void complete(List<OutdatedRow> rows, Collection<ListRelease> releases) {
        Map<Long, ListRelease> gone = lists.goneSince(rows.stream().filter(row -> row.getNow() == null).map(OutdatedRow::getReviewedEntry)
                .toList(), releases);
        Set<Long> targets = rows.stream().map(OutdatedRow::getTargetId).collect(Collectors.toSet());
        Map<Long, List<ActorName>> names = actors.names(targets);
        Map<Long, List<ActorIdentifier>> identifiers = actors.identifiers(targets);
        for (OutdatedRow row : rows) {
            row.setGoneSince(gone.get(row.getReviewedEntry()));
            row.setRecorded(names.getOrDefault(row.getTargetId(), List.of()), identifiers.getOrDefault(row.getTargetId(), List.of()));
        }
    }

    /** Returns a designation if it is outdated and not kept. */
    Optional<OutdatedRow> open(long designation) {
        Collection<ListRelease> releases = lists.current().values();
        return releases.isEmpty() ? Optional.empty() : Stream.of(Outdated.values()).flatMap(how -> {
            QueryConditions where = where(how, OutdatedState.OPEN, releases).and("d.id = :designation", "designation", designation);
            return rows(how, reads.query(NUMBERS + where.jpql(), Long.class).set(where.parameters()).list(), releases).stream();
        }).findFirst();
    }

    private List<OutdatedRow> rows(Outdated how, List<Long> designations, Collection<ListRelease> releases) {
        Map<OfficialList, ListRelease> current = releases.stream().collect(Collectors.toMap(ListRelease::getList, Function.identity()));
        List<OutdatedRow> rows = reads.all(Designation.class, designations, "join fetch r.target join fetch r.measure").stream()
                .filter(each -> each.getListedAs() != null).map(OutdatedRow::new).toList();
        rows.forEach(row -> row.by(current.get(row.getList())));
        if (how == Outdated.CHANGED) {
            saying(rows, releases);
        }
        return rows;
    }

    /**
     * Returns the condition that the reviewed version is not in the current release, or leads to further measures; for
     * removed parties, that the reference is not in it.
     */
    private static QueryConditions where(Outdated how, OutdatedState answered, Collection<ListRelease> releases) {
        QueryConditions accepted = EntryInRelease.in(releases);
        QueryConditions same = accepted.copy().and(true, "e.id = d.listedAs.entry");
        QueryConditions another = ofReference(accepted.copy());
        QueryConditions where = new QueryConditions()
                .and(
                        "d.listedAs.list in :lists",
                        "lists",
                        releases.stream().map(ListRelease::getList).toList())
                .and(true, "d.lifeCycle.until.edtf is null")
                .and(
                        "(not " + exists(same) + (how == Outdated.GONE ? ")" : " or " + FURTHER.formatted("") + ")"),
                        accepted.parameters())
                .and(true, (how == Outdated.GONE ? "not " : "") + exists(another));
        String stands = how == Outdated.GONE ? stillGone(releases) : unchangedSince(accepted);
        return where.and(true, (answered == OutdatedState.OPEN ? "not " : "") + "(d.kept.position is not null and " + stands + ")");
    }

    /** Returns the condition that a designation was kept after the removal and the entry has not returned. */
    private static String stillGone(Collection<ListRelease> releases) {
        return "d.kept.entry is null and not " + exists(ofReference(EntryInRelease.begunBy(releases))
                .and(true, "(s.lastPosition is null or s.lastPosition >= d.kept.position)"));
    }

    /**
     * Returns the condition that the entry is unchanged since the designation was kept, without further measures since.
     */
    private static String unchangedSince(QueryConditions accepted) {
        return exists(accepted.copy().and(true, "e.id = d.kept.entry")) + " and not " + FURTHER.formatted(SINCE);
    }

    private static QueryConditions ofReference(QueryConditions entries) {
        return entries.and(true, "e.list = d.listedAs.list").and(true, "e.reference = d.listedAs.reference");
    }

    private static String exists(QueryConditions entries) {
        return "exists (select e.id from ListedEntry e, EntrySpan s" + entries.jpql() + ")";
    }

    private void saying(List<OutdatedRow> rows, Collection<ListRelease> releases) {
        if (!rows.isEmpty()) {
            QueryConditions where = EntryInRelease.in(releases).and("e.reference in :references", "references",
                    rows.stream().map(OutdatedRow::getReference).distinct().toList());
            Map<String, List<Long>> now = reads.query("select e.id, e.list, e.reference from ListedEntry e, EntrySpan s" + where.jpql()
                    + " order by e.id", Object[].class).set(where.parameters()).list().stream().collect(Collectors.groupingBy(
                            row -> ActorCandidates.key((OfficialList) row[1], (String) row[2]),
                            Collectors.mapping(row -> (Long) row[0], Collectors.toList())));
            rows.forEach(row -> row.setCurrentVersion(now.getOrDefault(ActorCandidates.key(row.getList(), row.getReference()), List.of())));
            addFurther(rows);
        }
    }

    private void addFurther(List<OutdatedRow> rows) {
        Map<Long, List<ListedProgrammeRow>> followed = programmes.of(
                rows.stream().map(OutdatedRow::getNow).filter(Objects::nonNull).toList());
        Map<String, Set<Long>> applied = reads
                .query(
                        "select d.listedAs, d.measure.id from Designation d"
                                + " where d.listedAs.reference in :references and d.lifeCycle.until.edtf is null",
                        Object[].class)
                .set(
                        "references",
                        rows.stream().map(OutdatedRow::getReference).distinct().toList())
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> key((ListedAs) row[0]), Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
        for (OutdatedRow row : rows) {
            Set<Long> known = new HashSet<>(applied.getOrDefault(ActorCandidates.key(row.getList(), row.getReference()), Set.of()));
            List<ListedProgrammeRow> now = row.getNow() == null ? List.of() : followed.getOrDefault(row.getNow(), List.of());
            row.setFurther(now.stream().filter(each -> each.measureId() != null && known.add(each.measureId())).toList());
        }
    }

    private static String key(ListedAs as) {
        return ActorCandidates.key(as.getList(), as.getReference());
    }
}
