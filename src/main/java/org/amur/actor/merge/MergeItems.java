package org.amur.actor.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.actor.Absorption;
import org.amur.actor.Actor;
import org.amur.actor.ActorCitation;
import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorName;
import org.amur.database.NamedSql;
import org.amur.history.BulkUpdate.Chosen;
import org.amur.history.BulkUpdate;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.text.ShortText;
import org.amur.web.Identified;

/**
 * Execution of merges and their undo for rows, with an item noted for each. Works on all rows of one kind at once, with
 * a fixed number of statements.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MergeItems {

    private static final int MAX_TITLE_LENGTH = 4_000;
    private static final String NOTE = "insert into actor_merge_item (merge_id, kind, row_id, owner_id, title, fate, met_id, outcome)";
    private static final String OWNERS = " from actor_merge_item i where i.merge_id = :merge and i.kind = :kind"
            + " and i.owner_id not in (:survivor, :absorbed)";
    private static final String CHANGED_BACK = " and i.outcome in ('BACK', 'GIVEN')";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private BulkUpdate updates;

    @Inject
    private MergeSql sql;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private Journal journal;

    /** Moves rows that refer to the absorbed actor to the survivor, or ends them. */
    void merge(ActorMerge merge, ActorPointers of) {
        Map<String, Object> values = MergeSql.values(merge, of.code());
        int noted = run(
                NOTE
                        + " select cast(:merge as bigint), cast(:kind as varchar(20)), x.row_id, x.owner_id, x.title, x.fate, x.met_id,"
                        + " cast(null as varchar(10)) from (" + of.select() + ") x",
                values);
        if (noted == 0) {
            return;
        }
        values.put("to", merge.getSurvivor());
        // Rows that make room go first.
        if (!of.isPartOfActor()) {
            updates.end(of.type(), chosen(MergeSql.ENDED, values));
        }
        updates.change(of.type(), of.set() + stamp(of), chosen("i.fate = 'MOVED'", values));
        tellOwners(of, "", values, Action.MERGE, merge.getReason());
    }

    private static String stamp(ActorPointers of) {
        return of.owner() == of.type() ? BulkUpdate.STAMP : "";
    }

    private static Chosen chosen(String condition, Map<String, Object> values) {
        return new Chosen(MergeSql.CHOSEN + condition, values);
    }

    private void tellOwners(ActorPointers of, String condition, Map<String, Object> values, Action action, String why) {
        if (of.owner() != of.type()) {
            updates.stamp(of.owner(), new Chosen("select i.owner_id" + OWNERS + condition, values));
        }
        Map<Long, String> titles = updates.titles("select i.owner_id, min(i.title)" + OWNERS + condition + " group by i.owner_id", values);
        if (!titles.isEmpty()) {
            journal.recordUpdates(of.owner(), titles, action, why);
        }
    }

    /** Notes the parts that the survivor took over from the absorbed actor, once they have ids. */
    void note(ActorMerge merge, Absorption absorption) {
        for (Absorption.Part part : absorption.getParts()) {
            boolean copied = part.copy() != null;
            Identified row = copied ? part.copy() : part.original();
            note(merge, CopiedParts.of(row).code(), row.getId(), title(row), copied ? Fate.COPIED : Fate.MET,
                    copied ? null : part.same().getId());
        }
        absorption.getFilled().forEach((fact, text) -> note(merge, fact, merge.getSurvivor(), text, Fate.COPIED, null));
    }

    static String title(Identified part) {
        if (part instanceof ActorName name) {
            return name.getText();
        }
        return part instanceof ActorIdentifier identifier ? identifier.getCode() : ((ActorCitation) part).getSource().getTitle();
    }

    private void note(ActorMerge merge, String kind, long row, String title, Fate fate, Long met) {
        Map<String, Object> values = MergeSql.values(merge, kind);
        values.put("row", row);
        values.put("title", ShortText.to(title, MAX_TITLE_LENGTH));
        values.put("fate", fate.name());
        values.put("met", met == null ? 0 : met);
        run(NOTE + " values (:merge, :kind, :row, :survivor, :title, :fate, nullif(cast(:met as bigint), 0), null)", values);
    }

    /** Determines the outcome of the absorbed actor's own parts, and removes the survivor's copies. */
    void settleParts(ActorMerge merge, Actor survivor) {
        for (CopiedParts of : CopiedParts.ALL) {
            Map<String, Object> values = MergeSql.values(merge, of.code());
            if (settle(sql.outcome(of), values) > 0) {
                updates.end(of.type(), chosen("i.fate = 'COPIED' and i.outcome = 'BACK'", values));
            }
        }
        entities.refresh(survivor);
        Map<String, String> filled = merges.filled(merge.getId());
        Set<String> same = same(filled, survivor);
        survivor.forget(same);
        survivor.index();
        filled.keySet().forEach(fact -> settle("'" + (same.contains(fact) ? UnmergeOutcome.BACK : UnmergeOutcome.KEPT) + "'",
                MergeSql.values(merge, fact)));
    }

    /** Returns the values filled in by a merge ({@link ActorMergeRepository#filled}) that are unchanged. */
    static Set<String> same(Map<String, String> filled, Actor survivor) {
        Set<String> same = new HashSet<>(filled.keySet());
        same.removeIf(fact -> !filled.get(fact).equals(switch (fact) {
            case Absorption.COUNTRY -> survivor.getCountry();
            case Absorption.BORN -> survivor.getBorn() == null ? null : survivor.getBorn().getEdtf();
            default -> survivor.getDescription();
        }));
        return same;
    }

    /**
     * Determines the outcome of every row.
     *
     * @param given ids of rows added after the merge that are assigned to the absorbed actor
     */
    void settle(ActorMerge merge, ActorPointers of, Collection<Long> given) {
        Map<String, Object> values = MergeSql.values(merge, of.code());
        settle(sql.outcome(of), values);
        if (!given.isEmpty() && of.isToChoose()) {
            String numbers = given.stream().map(String::valueOf).collect(Collectors.joining(", "));
            run(NOTE + " select cast(:merge as bigint), cast(:kind as varchar(20)), x.row_id, x.owner_id, x.title,"
                    + " cast(null as varchar(10)), cast(null as bigint), 'GIVEN' from (" + sql.since(of) + ") x"
                    + " where x.row_id in (" + numbers + ")", values);
        }
    }

    private int settle(String outcome, Map<String, Object> values) {
        return run("update actor_merge_item i set outcome = " + outcome + " where i.merge_id = :merge and i.kind = :kind", values);
    }

    /** Moves rows back, after the absorbed actor is restored. */
    void undo(ActorMerge merge, ActorPointers of, String why) {
        Map<String, Object> values = MergeSql.values(merge, of.code());
        values.put("to", merge.getAbsorbed());
        if (updates.titles("select i.row_id, i.title from actor_merge_item i where i.merge_id = :merge and i.kind = :kind and i.outcome in"
                + " ('BACK', 'GIVEN') fetch first 1 rows only", values).isEmpty()) {
            return;
        }
        updates.change(of.type(), of.setBack() + stamp(of), chosen("i.fate = 'MOVED' and i.outcome = 'BACK'", values));
        updates.change(of.type(), of.set() + stamp(of), chosen("i.outcome = 'GIVEN'", values));
        if (!of.isPartOfActor()) {
            updates.restore(of.type(), chosen(MergeSql.ENDED + " and i.outcome = 'BACK'", values), merge.getMergedAt());
        }
        tellOwners(of, CHANGED_BACK, values, Action.PART, why);
    }

    private int run(String statement, Map<String, Object> values) {
        return NamedSql.query(entities, statement, values).executeUpdate();
    }
}
