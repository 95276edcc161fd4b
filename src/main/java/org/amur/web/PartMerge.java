package org.amur.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Merge of a form's rows into the parts of a record. */
public final class PartMerge {

    /** Copies a row into a part at a position, from 0. */
    @FunctionalInterface
    public interface Change<P, R> {

        void apply(P part, R row, int position);
    }

    private PartMerge() {
    }

    /**
     * Updates the parts that are kept, adds new ones and removes the others. A row whose part was removed by another
     * user becomes a new part.
     *
     * @param parts the record's own collection, which cascades and removes orphans
     * @param added creates a part that belongs to the record
     */
    public static <P extends Identified, R extends Identified> void apply(List<R> rows, Collection<P> parts,
            Supplier<P> added, Change<P, R> change) {
        Map<Long, P> present = new HashMap<>();
        parts.forEach(part -> present.put(part.getId(), part));
        for (int position = 0; position < rows.size(); position++) {
            R row = rows.get(position);
            P part = row.getId() == null ? null : present.remove(row.getId());
            if (part == null) {
                part = added.get();
                parts.add(part);
            }
            change.apply(part, row, position);
        }
        parts.removeAll(present.values());
    }
}
