package org.amur.actor.merge;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RecordedTables;

/** The SQL that merges and taking apart have in common with what is said of them beforehand, so that both are the same. */
@ApplicationScoped
class MergeSql {

    static final String CHOSEN = "select i.row_id from actor_merge_item i where i.merge_id = :merge and i.kind = :kind and ";
    static final String ENDED = "i.fate in ('MET', 'YIELDED', 'SELF')";

    /** Of an item {@code o}: its merge was not taken apart. As a join H2 would go through all items of each merge. */
    static final String STANDS = "exists (select 1 from actor_merge g where g.id = o.merge_id and g.apart_at is null)";

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

    /** Of an item {@code i}: its {@link UnmergeOutcome}, were the merge taken apart now. */
    String outcome(ActorPointers of) {
        return outcome(of.type(), of.column(), of.goesBack(), of.comesBack());
    }

    String outcome(CopiedParts of) {
        return outcome(of.type(), "actor_id", of.goesBack(tables.twin(of.type())), "1 = 1");
    }

    private String outcome(Class<?> type, String column, String goesBack, String comesBack) {
        String there = "i.fate in ('MOVED', 'COPIED') and exists (select 1 from " + tables.table(type) + " r where r.id = i.row_id and r." + column
                + " = :survivor";
        return "case when " + there + " and " + goesBack + ") then 'BACK' when " + there + ") then 'KEPT' when " + ENDED
                + " and exists (select 1 from " + tables.twin(type) + " h where h.id = i.row_id and h.recorded_to = :merged and " + comesBack
                + tables.refersToWhatIsThere(type, "h", ":absorbed") + ") then 'BACK' else 'GONE' end";
    }

    /** What names the survivor only since the merge, and by no other merge; as {@link ActorPointers#select}. */
    String since(ActorPointers of) {
        // What names the survivor now is what a merge of it into nobody would move.
        String naming = of.select().replace(":survivor", "-1").replace(":absorbed", ":survivor");
        return "select x.* from (" + naming + ") x where not exists (select 1 from " + tables.twin(of.type())
                + " h where h.id = x.row_id and h.recorded_from <= :merged) and not exists (select 1 from actor_merge_item o"
                + " where o.row_id = x.row_id and " + STANDS + ")";
    }

    /** When a row {@code y.row_id} ceased to be the survivor's, or was changed last. */
    String changed(Class<?> type, String column) {
        String table = tables.twin(type) + " h where h.id = y.row_id";
        return "case when y.outcome = 'GONE' then (select max(h.recorded_to) from " + table + " and h." + column + " = :survivor)"
                + " else (select max(h.recorded_from) from " + table + ") end";
    }
}
