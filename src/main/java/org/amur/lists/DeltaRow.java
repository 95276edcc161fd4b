package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.amur.common.Pieces;

/** One party that differs between two releases. */
public final class DeltaRow {

    public enum Change { ADDED, REMOVED, CHANGED }

    private static final int AT_ONCE = 25;

    private final EntryRow before;
    private final EntryRow after;
    private final List<FieldChange> fields;
    private final boolean onlyRewritten;

    DeltaRow(EntryRow before, EntryRow after) {
        this(before, after, List.of(), false);
    }

    private DeltaRow(EntryRow before, EntryRow after, List<FieldChange> fields, boolean onlyRewritten) {
        this.before = before;
        this.after = after;
        this.fields = fields;
        this.onlyRewritten = onlyRewritten;
    }

    /** In pieces of which the database is asked for what all say: it hands on all at once, and a body may be almost a megabyte. */
    static List<List<DeltaRow>> pieces(List<DeltaRow> rows) {
        return Pieces.of(rows, AT_ONCE);
    }

    /** Of the entries that are compared. */
    static List<Long> ids(List<DeltaRow> rows) {
        return rows.stream().filter(row -> row.getChange() == Change.CHANGED)
                .flatMap(row -> Stream.of(row.before.getId(), row.after.getId())).toList();
    }

    /**
     * The same with what is said otherwise. This row itself stays without it: of all that differ no more than a few are to be kept so.
     *
     * @param entries those of {@link #ids}
     * @param formats whether the releases are of two formats, or were read by two versions, which may write the same differently
     */
    DeltaRow compared(Map<Long, ListedEntry> entries, boolean formats) {
        if (getChange() != Change.CHANGED) {
            return this;
        }
        EntrySaid then = EntrySaid.of(entries.get(before.getId()));
        EntrySaid now = EntrySaid.of(entries.get(after.getId()));
        List<FieldChange> changes = formats ? FieldChange.betweenFormats(then, now) : FieldChange.between(then, now);
        return new DeltaRow(before, after, changes, formats && FieldChange.areOnlyRewritten(changes));
    }

    /** The same with as much of it as a page has room for. */
    DeltaRow shortened() {
        return new DeltaRow(before, after, fields.stream().map(FieldChange::shortened).toList(), onlyRewritten);
    }

    public Change getChange() {
        return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
    }

    /** Null if it was added. */
    public EntryRow getBefore() {
        return before;
    }

    /** Null if it was removed. */
    public EntryRow getAfter() {
        return after;
    }

    /** As it is after, or was before if it is gone. */
    public EntryRow getEntry() {
        return after == null ? before : after;
    }

    /** Whether all that differs is how two formats write it. */
    public boolean isOnlyRewritten() {
        return onlyRewritten;
    }

    /** What is said otherwise; empty unless it changed. */
    public List<FieldChange> getFields() {
        return fields;
    }
}
