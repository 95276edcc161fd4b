package org.amur.figureimport.rows;

import java.util.Optional;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Periods;

/** The year of rows that have months and no year, as where only the first month of each year has it: that of the row above. */
final class YearAbove {

    private static final int NONE = 13;

    private final RowParts parts;
    private Optional<String> year = Optional.empty();
    private boolean fromAbove;
    private int monthAbove = NONE;

    YearAbove(RowParts parts) {
        this.parts = parts;
    }

    /** Looks at the next row: an earlier month than that above it is of another year. */
    void look() {
        Optional<String> own = parts.mapped(FigurePart.YEAR).map(parts.row()::text);
        int month = parts.mapped(FigurePart.MONTH).map(parts.row()::text).flatMap(Periods::month).orElse(NONE);
        boolean goesOn = month != NONE && month >= monthAbove;
        fromAbove = own.isEmpty() && goesOn && year.isPresent();
        year = own.isPresent() ? own : year.filter(above -> goesOn);
        monthAbove = month;
    }

    /** The year for the row, where it has none of its own; that is told once. */
    Optional<String> get() {
        if (!fromAbove) {
            return Optional.empty();
        }
        if (parts.isNew("year above")) {
            parts.remark(FigurePart.YEAR, Reason.YEAR_FROM_ABOVE, year.orElseThrow(), "");
        }
        return year;
    }
}
