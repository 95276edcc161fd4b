package org.amur.actor.merge;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.actor.Absorption;
import org.amur.actor.Actor;
import org.amur.actor.ActorRepository;
import org.amur.database.NamedSql;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.Recorded;

/** Previews of merges and their undo, computed by the SQL that executes them. */
@ApplicationScoped
public class MergePreviews {

    /** Rows listed of each kind without problems. */
    private static final int EXAMPLES = 5;
    /** Rows listed of each kind that has problems or can be selected. */
    private static final int MAX_LISTED = 100;

    private static final String ALIKE = "partition by x.fate, case when x.met_id is null then 0 else 1 end, x.outcome";
    /** SQL of the number of equal items, with the first of them. */
    private static final String GROUPED =
            "select y.row_id, y.owner_id, y.title, y.fate, y.met_id, y.outcome, y.n, %s from (select x.*, count(*)"
                    + " over (" + ALIKE + ") as n, row_number() over (" + ALIKE
                    + " order by x.title, x.row_id) as nth from (%s) x) y"
                    + " where y.nth <= case when y.outcome in ('KEPT', 'GONE', 'GIVEN') then " + MAX_LISTED + " else "
                    + EXAMPLES + " end"
                    + " order by y.outcome, y.fate, y.nth";

    private static final String NEVER = "cast(null as timestamp(6) with time zone)";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ActorRepository actors;

    @Inject
    private MergeSql sql;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private ChangeRepository journal;

    @Inject
    private MergeKinds kinds;

    @Inject
    @Any
    private Instance<MergeFollower> followers;

    @Inject
    @Any
    private Instance<MergeCaution> cautions;

    /**
     * Previews a merge.
     *
     * @param survivor id of the actor that remains
     */
    public MergePreview of(long survivor, long absorbed) {
        Actor stays = actors.get(survivor);
        Actor ends = actors.get(absorbed);
        Map<String, Object> values = new HashMap<>(Map.of("survivor", survivor, "absorbed", absorbed));
        Absorption absorption = stays.compare(ends);
        List<MergeGroup> groups = new ArrayList<>(parts(absorption));
        for (ActorPointers of : kinds.pointers()) {
            groups.addAll(groups(
                    of.code(),
                    of.owner(),
                    "select z.*, cast(null as varchar(10)) as outcome from (" + of.select() + ") z",
                    NEVER,
                    values));
        }
        return new MergePreview(stays, ends, doubts(stays, ends), absorption, groups, followers.stream().map(each -> {
            MergeFollower.Followed followed = each.wouldMove(absorbed, survivor);
            return new MergePreview.Followers(each.code(), followed.moved(), followed.met());
        }).filter(each -> each.moved() > 0).toList());
    }

    private List<String> doubts(Actor stays, Actor ends) {
        List<String> doubts = new ArrayList<>(FactsAgainst.of(stays, ends));
        cautions.forEach(each -> doubts.addAll(each.against(stays.getId(), ends.getId())));
        return doubts;
    }

    /** Groups the properties that the survivor takes over or has already. */
    private static List<MergeGroup> parts(Absorption absorption) {
        Map<List<Object>, List<MergeLine>> alike = new LinkedHashMap<>();
        for (Absorption.Part part : absorption.getParts()) {
            String kind = CopiedParts.of(part.original()).code();
            alike.computeIfAbsent(List.of(kind, part.copy() == null ? Fate.MET : Fate.COPIED), key -> new ArrayList<>())
                    .add(new MergeLine(kind, part.original().getId(), MergeItems.title(part.original()), null, null, null));
        }
        List<MergeGroup> groups = new ArrayList<>();
        alike.forEach((key, lines) -> groups.add(new MergeGroup((String) key.get(0), (Fate) key.get(1), key.get(1) == Fate.MET, null,
                lines.size(), lines.size() > MAX_LISTED ? lines.subList(0, MAX_LISTED) : lines)));
        absorption.getFilled().forEach((fact, text) -> groups.add(new MergeGroup(fact, Fate.COPIED, false, null, 1,
                List.of(new MergeLine(fact, 0, text, null, null, null)))));
        return groups;
    }

    /**
     * Previews the undo of a merge.
     *
     * @param survivor current state
     */
    public ApartPreview of(ActorMerge merge, Actor survivor) {
        List<MergeGroup> groups = new ArrayList<>();
        List<MergeGroup> since = new ArrayList<>();
        for (CopiedParts of : CopiedParts.ALL) {
            groups.addAll(groups(of.code(), Actor.class, settled(sql.outcome(of)), sql.changed(of.type(), "actor_id"),
                    MergeSql.values(merge, of.code())));
        }
        groups.addAll(filled(merge, survivor));
        for (ActorPointers of : kinds.pointers()) {
            Map<String, Object> values = MergeSql.values(merge, of.code());
            groups.addAll(groups(of.code(), of.owner(), settled(sql.outcome(of)), sql.changed(of.type(), of.column()), values));
            if (of.isToChoose()) {
                since.addAll(groups(of.code(), of.owner(), "select s.row_id, s.owner_id, s.title, cast(null as varchar(10)) as fate,"
                        + " cast(null as bigint) as met_id, 'GIVEN' as outcome from (" + sql.since(of) + ") s", NEVER, values));
            }
        }
        return new ApartPreview(groups, since);
    }

    private static String settled(String outcome) {
        return "select i.row_id, i.owner_id, i.title, i.fate, i.met_id, " + outcome
                + " as outcome from actor_merge_item i where i.merge_id = :merge and i.kind = :kind";
    }

    private List<MergeGroup> filled(ActorMerge merge, Actor survivor) {
        Map<String, String> filled = merges.filled(merge.getId());
        Set<String> same = MergeItems.same(filled, survivor);
        return filled.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(fact -> new MergeGroup(fact.getKey(), Fate.COPIED, false,
                same.contains(fact.getKey()) ? UnmergeOutcome.BACK : UnmergeOutcome.KEPT, 1,
                List.of(new MergeLine(fact.getKey(), merge.getSurvivor(), fact.getValue(), null, null, null)))).toList();
    }

    private List<MergeGroup> groups(String kind, Class<? extends Recorded> owner, String rows, String changed, Map<String, ?> values) {
        List<?> found = NamedSql.query(entities, GROUPED.formatted(changed, rows), values).getResultList();
        Map<List<Object>, List<Found>> alike = new LinkedHashMap<>();
        found.stream().map(Object[].class::cast).map(Found::new)
                .forEach(row -> alike.computeIfAbsent(row.group(), key -> new ArrayList<>()).add(row));
        Map<List<Object>, RecordChange> changes = changes(
                kinds.of(owner).code(),
                found.stream().map(Object[].class::cast).map(Found::new).toList());
        return alike.values().stream().map(group -> new MergeGroup(kind, group.get(0).fate(), group.get(0).met() != null,
                group.get(0).outcome(), group.get(0).count(), group.stream().map(row -> line(kind, row, changes)).toList())).toList();
    }

    /** Returns the last changes of the records of rows that cannot be moved back, by record and instant. */
    private Map<List<Object>, RecordChange> changes(String kind, List<Found> rows) {
        List<Found> changed = rows.stream().filter(row -> row.changed() != null && row.outcome() != UnmergeOutcome.BACK).toList();
        Map<List<Object>, RecordChange> changes = new HashMap<>();
        journal.at(changed.stream().map(Found::changed).distinct().toList(), kind, changed.stream().map(Found::owner).distinct().toList())
                .forEach(change -> changes.put(List.of(change.getRecordId(), change.getAt()), change));
        return changes;
    }

    private MergeLine line(String kind, Found row, Map<List<Object>, RecordChange> changes) {
        Optional<RecordChange> change = Optional.ofNullable(row.changed()).map(at -> changes.get(List.of(row.owner(), at)));
        return new MergeLine(kind, row.row(), row.title(), kinds.address(kind, row.owner()), change.map(RecordChange::getBy).orElse(null),
                change.map(RecordChange::getAt).orElse(null));
    }

    /** Row as read from the database. */
    private record Found(
            long row,
            long owner,
            String title,
            Fate fate,
            Long met,
            UnmergeOutcome outcome,
            long count,
            OffsetDateTime changed) {

        Found(Object[] columns) {
            this(number(columns[0]), number(columns[1]), (String) columns[2], columns[3] == null ? null : Fate.valueOf((String) columns[3]),
                    columns[4] == null ? null : number(columns[4]), columns[5] == null ? null : UnmergeOutcome.valueOf((String) columns[5]),
                    number(columns[6]), instant(columns[7]));
        }

        private static Long number(Object column) {
            return ((Number) column).longValue();
        }

        private static OffsetDateTime instant(Object column) {
            return column instanceof Timestamp time ? time.toInstant().atOffset(ZoneOffset.UTC)
                    : column == null ? null : ((OffsetDateTime) column).withOffsetSameInstant(ZoneOffset.UTC);
        }

        List<Object> group() {
            return List.of(Objects.toString(fate, ""), met != null, Objects.toString(outcome, ""));
        }
    }
}
