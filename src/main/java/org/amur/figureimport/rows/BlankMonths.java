package org.amur.figureimport.rows;

import java.util.LinkedHashSet;
import java.util.Set;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Words;

/**
 * The rows without a month in a table that has a column of months. They are of whole years where no row fills the column, and
 * where they say so themselves in another; else a month is missing there.
 */
final class BlankMonths {

    private static final Set<FigurePart> UNREAD = Set.of(FigurePart.ONLY, FigurePart.IGNORED);

    private final RowParts parts;
    private final Set<Long> lines = new LinkedHashSet<>();
    private boolean othersHaveMonths;

    BlankMonths(RowParts parts) {
        this.parts = parts;
    }

    /** Looks at the row that is read. */
    void look(MappedColumn value) {
        if (parts.columnOf(FigurePart.MONTH).isEmpty() || value.says().containsKey(FigurePart.MONTH)) {
            return;
        }
        if (parts.mapped(FigurePart.MONTH).isPresent()) {
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

    void finish(RowResults findings) {
        if (othersHaveMonths) {
            lines.forEach(line -> findings.problem(line, parts.columnOf(FigurePart.MONTH), Reason.MISSING, "", ""));
        }
    }
}
