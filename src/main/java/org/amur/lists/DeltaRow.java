package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.database.Batches;

/** One party that differs between two releases. */
public final class DeltaRow {

    public enum Change { ADDED, REMOVED, CHANGED }

    private static final int AT_ONCE = 25;

    /** Of one field of one release: a page has many parties, some with dozens of names. */
    private static final int MOST_LINES = 5;

    private final EntryRow before;
    private final EntryRow after;
    private final List<FieldChange> fields;
    private final boolean onlyRewritten;
    private final Set<String> programmes;
    private final Set<String> countries;

    DeltaRow(EntryRow before, EntryRow after) {
        this(before, after, List.of(), false, Set.of(), Set.of());
    }

    private DeltaRow(EntryRow before, EntryRow after, List<FieldChange> fields, boolean onlyRewritten, Set<String> programmes,
            Set<String> countries) {
        this.before = before;
        this.after = after;
        this.fields = fields;
        this.onlyRewritten = onlyRewritten;
        this.programmes = programmes;
        this.countries = countries;
    }

    /** In pieces of which the database is asked for what all say: it hands on all at once, and a body may be almost a megabyte. */
    static List<List<DeltaRow>> pieces(List<DeltaRow> rows) {
        return Batches.of(rows, AT_ONCE);
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
     * @param formats of the releases; null if both were read alike
     */
    DeltaRow compared(Map<Long, ListedEntry> entries, FormatComparison formats) {
        if (getChange() != Change.CHANGED) {
            return this;
        }
        EntrySaid then = EntrySaid.of(entries.get(before.getId()));
        EntrySaid now = EntrySaid.of(entries.get(after.getId()));
        List<FieldChange> changes = formats != null ? FieldChange.betweenFormats(then, now, formats) : FieldChange.between(then, now);
        return new DeltaRow(before, after, changes, formats != null && FieldChange.areOnlyRewritten(changes), programmes, countries);
    }

    /** The same with the programmes and countries of its entry. */
    DeltaRow with(Map<Long, Set<String>> programmesOf, Map<Long, Set<String>> countriesOf) {
        Long entry = getEntry().getId();
        return new DeltaRow(before, after, fields, onlyRewritten, programmesOf.getOrDefault(entry, Set.of()),
                countriesOf.getOrDefault(entry, Set.of()));
    }

    /** The same with as much of it as a page has room for. */
    DeltaRow shortened() {
        return new DeltaRow(before, after, fields.stream().map(field -> field.shortened(MOST_LINES)).toList(), onlyRewritten, programmes, countries);
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

    /** The programmes of the entry as it is after, or was before if it is gone. */
    public Set<String> getProgrammes() {
        return programmes;
    }

    /** The countries of the same entry: two letters (ISO 3166-1). */
    public Set<String> getCountries() {
        return countries;
    }

    /** What is said otherwise; empty unless it changed. */
    public List<FieldChange> getFields() {
        return fields;
    }
}
