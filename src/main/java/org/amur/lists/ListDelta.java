package org.amur.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What differs between two releases of a list: parties that came, that went, and of whom it says something else. */
public final class ListDelta {

    private final List<DeltaRow> rows;
    private final long rewritten;

    private ListDelta(List<DeltaRow> rows, long rewritten) {
        this.rows = List.copyOf(rows);
        this.rewritten = rewritten;
    }

    /**
     * Pairs what only one of the releases has by reference. A reference that a list gives to two parties may be there more
     * than once on either side; what is left of it on one side came or went.
     */
    public static ListDelta of(List<EntryRow> before, List<EntryRow> after) {
        Map<String, List<EntryRow>> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.computeIfAbsent(row.getReference(), reference -> new ArrayList<>(1)).add(row));
        List<DeltaRow> rows = new ArrayList<>();
        for (EntryRow now : after) {
            List<EntryRow> then = gone.getOrDefault(now.getReference(), List.of());
            rows.add(then.isEmpty() ? new DeltaRow(null, now) : new DeltaRow(then.remove(0), now));
        }
        gone.values().forEach(left -> left.forEach(row -> rows.add(new DeltaRow(row, null))));
        rows.sort(Comparator.comparing(DeltaRow::getChange).thenComparing(row -> row.getEntry().getTitle())
                .thenComparing(row -> row.getEntry().getId()));
        return new ListDelta(rows, 0);
    }

    /** The same without parties that two formats only write otherwise, of which their number is left. */
    ListDelta without(Set<Long> rewritten) {
        List<DeltaRow> left = rows.stream().filter(row -> row.getAfter() == null || !rewritten.contains(row.getAfter().getId())).toList();
        return new ListDelta(left, rows.size() - left.size());
    }

    /** The same with what each of its rows is made to. */
    ListDelta with(UnaryOperator<DeltaRow> facts) {
        return new ListDelta(rows.stream().map(facts).toList(), rewritten);
    }

    /** Added, removed, changed, each by title. */
    public List<DeltaRow> getRows() {
        return rows;
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

    /** Without those of whom all that differs is how two formats write it. */
    public long getChanged() {
        return count(DeltaRow.Change.CHANGED);
    }

    /** Of how many the releases say the same, and write it otherwise. */
    public long getRewritten() {
        return rewritten;
    }
}
