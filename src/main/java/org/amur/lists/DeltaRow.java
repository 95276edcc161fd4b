package org.amur.lists;

import java.util.List;
import java.util.Map;

/** One party that differs between two releases. */
public final class DeltaRow {

    public enum Change { ADDED, REMOVED, CHANGED }

    private final EntryRow before;
    private final EntryRow after;
    private List<FieldChange> fields = List.of();
    private boolean onlyRewritten;

    DeltaRow(EntryRow before, EntryRow after) {
        this.before = before;
        this.after = after;
    }

    /** @param formats whether the releases are of two formats, which may write the same differently */
    void compare(Map<Long, ListedEntry> entries, boolean formats) {
        if (getChange() == Change.CHANGED) {
            EntrySaid then = EntrySaid.of(entries.get(before.getId()));
            EntrySaid now = EntrySaid.of(entries.get(after.getId()));
            fields = formats ? FieldChange.betweenFormats(then, now) : FieldChange.between(then, now);
            onlyRewritten = formats && FieldChange.areOnlyRewritten(fields);
        }
    }

    List<Long> ids() {
        return getChange() == Change.CHANGED ? List.of(before.getId(), after.getId()) : List.of();
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
