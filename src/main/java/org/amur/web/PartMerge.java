package org.amur.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Brings the parts of a record to what the rows of a form say. */
public final class PartMerge {

    /** Takes over a row into a part, which stands at this position, from 0. */
    @FunctionalInterface
    public interface Change<P, R> {

        void apply(P part, R row, int position);
    }

    private PartMerge() {
    }

    /**
     * Changes the parts that stay, adds the new and drops the others. A row whose part somebody has dropped meanwhile is a
     * new one.
     *
     * @param parts the record's own collection, which cascades and removes orphans
     * @param added makes a part that belongs to the record
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
