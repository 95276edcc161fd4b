package org.amur.trade.file;

import java.util.LinkedHashSet;
import java.util.Set;

import org.amur.trade.mapping.MappedColumn;
import org.amur.trade.mapping.Part;
import org.amur.trade.mapping.Words;

/**
 * The rows without a month in a table that has a column of months. They are of whole years where no row fills the column, and
 * where they say so themselves in another; else a month is missing there.
 */
final class BlankMonths {

    private static final Set<Part> UNREAD = Set.of(Part.ONLY, Part.IGNORED);

    private final RowParts parts;
    private final Set<Long> lines = new LinkedHashSet<>();
    private boolean othersHaveMonths;

    BlankMonths(RowParts parts) {
        this.parts = parts;
    }

    /** Looks at the row that is read. */
    void look(MappedColumn value) {
        if (parts.columnOf(Part.MONTH).isEmpty() || value.says().containsKey(Part.MONTH)) {
            return;
        }
        if (parts.mapped(Part.MONTH).isPresent()) {
            othersHaveMonths = true;
        } else if (!isSaidToBeAYear()) {
            lines.add(parts.row().line());
        }
    }

    /** As by a column of frequencies. */
    private boolean isSaidToBeAYear() {
        for (int place = 0; place < parts.mapping().columns().size(); place++) {
            if (UNREAD.contains(parts.mapping().columns().get(place).part())
                    && Words.isWholeYear(parts.row().cells().get(place))) {
                return true;
            }
        }
        return false;
    }

    void finish(Findings findings) {
        if (othersHaveMonths) {
            lines.forEach(line -> findings.problem(line, parts.columnOf(Part.MONTH), Reason.MISSING, "", ""));
        }
    }
}
