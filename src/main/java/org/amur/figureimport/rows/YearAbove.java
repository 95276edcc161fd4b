package org.amur.figureimport.rows;

import java.util.Optional;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Periods;

/** Year of rows with a month only, if only the first month of each year states it: that of the rows above. */
final class YearAbove {

    private static final int NONE = 13;

    private final RowParts parts;
    private Optional<String> year = Optional.empty();
    private boolean fromAbove;
    private int monthAbove = NONE;

    YearAbove(RowParts parts) {
        this.parts = parts;
    }

    /** Registers the next row. An earlier month than in the row above is of another year. */
    void register() {
        Optional<String> own = parts.mapped(FigurePart.YEAR).map(parts.row()::text);
        int month = parts.mapped(FigurePart.MONTH).map(parts.row()::text).flatMap(Periods::month).orElse(NONE);
        boolean goesOn = month != NONE && month >= monthAbove;
        fromAbove = own.isEmpty() && goesOn && year.isPresent();
        year = own.isPresent() ? own : year.filter(above -> goesOn);
        monthAbove = month;
    }

    /** Returns the year of a row without its own; reported once. */
    Optional<String> get() {
        if (!fromAbove) {
            return Optional.empty();
        }
        if (parts.markReported("year above")) {
            parts.remark(FigurePart.YEAR, Reason.YEAR_FROM_ABOVE, year.orElseThrow(), "");
        }
        return year;
    }
}
