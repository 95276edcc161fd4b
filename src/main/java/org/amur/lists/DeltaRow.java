package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.database.Batches;

/**
 * One party that differs between two releases.
 *
 * @param before entry in the earlier release; null if it was added
 * @param after entry in the later release; null if it was removed
 * @param fields changed fields; empty for added and removed entries
 * @param onlyRewritten true if the formats differ and the content does not
 * @param programmes programmes of {@link #getEntry}
 * @param countries countries of {@link #getEntry} as ISO 3166-1 alpha-2 codes
 */
public record DeltaRow(EntryRow before, EntryRow after, List<FieldChange> fields, boolean onlyRewritten, Set<String> programmes,
        Set<String> countries) {

    public enum Change { ADDED, REMOVED, CHANGED }

    private static final int BATCH_SIZE = 25;

    /** Limit for one field of one release: a page shows many parties, some with dozens of names. */
    private static final int MAX_LINES = 5;

    DeltaRow(EntryRow before, EntryRow after) {
        this(before, after, List.of(), false, Set.of(), Set.of());
    }

    /**
     * Divides rows into batches for reading their bodies: the database returns a batch at once, and a body may reach
     * almost 1 MB.
     */
    static List<List<DeltaRow>> pieces(List<DeltaRow> rows) {
        return Batches.of(rows, BATCH_SIZE);
    }

    /** Returns the ids of the compared entries. */
    static List<Long> ids(List<DeltaRow> rows) {
        return rows.stream().filter(row -> row.getChange() == Change.CHANGED)
                .flatMap(row -> Stream.of(row.before.id(), row.after.id())).toList();
    }

    /**
     * Returns a copy with the changed fields. This row stays without them, because only a few compared rows fit in
     * memory.
     *
     * @param entries entries of {@link #ids}
     * @param formats formats of the releases; null if both were read alike
     */
    DeltaRow compared(Map<Long, ListedEntry> entries, FormatComparison formats) {
        if (getChange() != Change.CHANGED) {
            return this;
        }
        EntryLines then = EntryLines.of(entries.get(before.id()));
        EntryLines now = EntryLines.of(entries.get(after.id()));
        List<FieldChange> changes = formats != null ? FieldChange.betweenFormats(then, now, formats) : FieldChange.between(then, now);
        return new DeltaRow(before, after, changes, formats != null && FieldChange.areOnlyRewritten(changes), programmes, countries);
    }

    /** Returns a copy with the programmes and countries of its entry. */
    DeltaRow with(Map<Long, Set<String>> programmesOf, Map<Long, Set<String>> countriesOf) {
        Long entry = getEntry().id();
        return new DeltaRow(before, after, fields, onlyRewritten, programmesOf.getOrDefault(entry, Set.of()),
                countriesOf.getOrDefault(entry, Set.of()));
    }

    /** Returns a copy with as many changes as a page shows. */
    DeltaRow shortened() {
        return new DeltaRow(
                before,
                after,
                fields.stream().map(field -> field.shortened(MAX_LINES)).toList(),
                onlyRewritten,
                programmes,
                countries);
    }

    public Change getChange() {
        return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
    }

    /** Returns the entry in the later release, or the removed entry. */
    public EntryRow getEntry() {
        return after == null ? before : after;
    }
}
