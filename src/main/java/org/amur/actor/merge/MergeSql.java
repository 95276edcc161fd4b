package org.amur.actor.merge;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RecordedTables;

/** SQL shared by the previews and the execution of merges and their undo. */
@ApplicationScoped
class MergeSql {

    static final String CHOSEN = "select i.row_id from actor_merge_item i where i.merge_id = :merge and i.kind = :kind and ";
    static final String ENDED = "i.fate in ('MET', 'YIELDED', 'SELF')";

    /** Condition on an item {@code o}: its merge is in effect. As a join, H2 would scan all items of each merge. */
    static final String IN_EFFECT = "exists (select 1 from actor_merge g where g.id = o.merge_id and g.apart_at is null)";

    @Inject
    private RecordedTables tables;

    static Map<String, Object> values(ActorMerge merge, String kind) {
        Map<String, Object> values = new HashMap<>();
        values.put("merge", merge.getId());
        values.put("kind", kind);
        values.put("survivor", merge.getSurvivor());
        values.put("absorbed", merge.getAbsorbed());
        values.put("merged", merge.getMergedAt());
        return values;
    }

    /** Returns SQL for the {@link UnmergeOutcome} of an item {@code i} if its merge were undone now. */
    String outcome(ActorPointers of) {
        return outcome(of.type(), of.column(), of.goesBack(), of.comesBack());
    }

    String outcome(CopiedParts of) {
        return outcome(of.type(), "actor_id", of.goesBack(tables.twin(of.type())), "1 = 1");
    }

    private String outcome(Class<?> type, String column, String goesBack, String comesBack) {
        String there = "i.fate in ('MOVED', 'COPIED') and exists (select 1 from " + tables.table(type)
                + " r where r.id = i.row_id and r." + column + " = :survivor";
        return "case when " + there + " and " + goesBack + ") then 'BACK' when " + there + ") then 'KEPT' when " + ENDED
                + " and exists (select 1 from " + tables.twin(type)
                + " h where h.id = i.row_id and h.recorded_to = :merged and " + comesBack
                + tables.referencesExist(type, "h", ":absorbed") + ") then 'BACK' else 'GONE' end";
    }

    /**
     * Returns SQL for rows that refer to the survivor only since the merge, and not because of another merge; columns
     * as {@link ActorPointers#select}.
     */
    String since(ActorPointers of) {
        // Rows that refer to the survivor are those that a merge of it into no actor would move.
        String naming = of.select().replace(":survivor", "-1").replace(":absorbed", ":survivor");
        return "select x.* from (" + naming + ") x where not exists (select 1 from " + tables.twin(of.type())
                + " h where h.id = x.row_id and h.recorded_from <= :merged) and not exists (select 1 from actor_merge_item o"
                + " where o.row_id = x.row_id and " + IN_EFFECT + ")";
    }

    /** Returns SQL for the time when a row {@code y.row_id} left the survivor, or was last changed. */
    String changed(Class<?> type, String column) {
        String table = tables.twin(type) + " h where h.id = y.row_id";
        return "case when y.outcome = 'GONE' then (select max(h.recorded_to) from " + table + " and h." + column + " = :survivor)"
                + " else (select max(h.recorded_from) from " + table + ") end";
    }
}
