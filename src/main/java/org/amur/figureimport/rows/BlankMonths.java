package org.amur.figureimport.rows;

import java.util.LinkedHashSet;
import java.util.Set;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Words;

/**
 * Rows without a month in a table with a column of months. They are whole years if no row fills the column, or if
 * another column marks them so; else the month is missing.
 */
final class BlankMonths {

    private static final Set<FigurePart> UNREAD = Set.of(FigurePart.ONLY, FigurePart.IGNORED);

    private final RowParts parts;
    private final Set<Long> lines = new LinkedHashSet<>();
    private boolean othersHaveMonths;

    BlankMonths(RowParts parts) {
        this.parts = parts;
    }

    /** Registers the current row. */
    void register(MappedColumn value) {
        if (parts.columnOf(FigurePart.MONTH).isEmpty() || value.constants().containsKey(FigurePart.MONTH)) {
            return;
        }
        if (parts.mapped(FigurePart.MONTH).isPresent()) {
            othersHaveMonths = true;
        } else if (!isSaidToBeAYear()) {
            lines.add(parts.row().line());
        }
    }

    /** Tells whether the row is marked as a year, as by a column of frequencies. */
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
