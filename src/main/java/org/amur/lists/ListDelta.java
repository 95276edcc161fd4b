package org.amur.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Differences between two releases of a list: parties added, removed and changed.
 *
 * @param rows added, removed and changed parties, each group sorted by title
 * @param rewritten number of parties that differ in formatting only
 */
public record ListDelta(List<DeltaRow> rows, long rewritten) {

    public ListDelta {
        rows = List.copyOf(rows);
    }

    /**
     * Pairs the entries of only one release by reference. A list may use a reference for two parties; entries without a
     * partner were added or removed.
     */
    public static ListDelta of(List<EntryRow> before, List<EntryRow> after) {
        Map<String, List<EntryRow>> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.computeIfAbsent(row.reference(), reference -> new ArrayList<>(1)).add(row));
        List<DeltaRow> rows = new ArrayList<>();
        for (EntryRow now : after) {
            List<EntryRow> then = gone.getOrDefault(now.reference(), List.of());
            rows.add(then.isEmpty() ? new DeltaRow(null, now) : new DeltaRow(then.remove(0), now));
        }
        gone.values().forEach(left -> left.forEach(row -> rows.add(new DeltaRow(row, null))));
        rows.sort(Comparator.comparing(DeltaRow::getChange).thenComparing(row -> row.getEntry().title())
                .thenComparing(row -> row.getEntry().id()));
        return new ListDelta(rows, 0);
    }

    /** Returns a copy without the parties that differ in formatting only; these are counted. */
    ListDelta without(Set<Long> rewritten) {
        List<DeltaRow> left = rows.stream().filter(row -> row.after() == null || !rewritten.contains(row.after().id())).toList();
        return new ListDelta(left, rows.size() - left.size());
    }

    /** Returns a copy with each row transformed. */
    ListDelta with(UnaryOperator<DeltaRow> facts) {
        return new ListDelta(rows.stream().map(facts).toList(), rewritten);
    }

    private long count(DeltaRow.Change change) {
        return rows.stream().filter(row -> row.getChange() == change).count();
    }

    public long getAdded() {
        return count(DeltaRow.Change.ADDED);
    }

    public long getRemoved() {
        return count(DeltaRow.Change.REMOVED);
    }

    /** Returns the number of changed parties without formatting changes. */
    public long getChanged() {
        return count(DeltaRow.Change.CHANGED);
    }
}
