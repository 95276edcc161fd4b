package org.amur.trade.table;

import java.util.List;
import java.util.Set;

/**
 * One row of a table.
 *
 * @param line  the line of a text, the row of a sheet; from 1
 * @param cells as text; numbers with a decimal point and no more digits than were stated, dates as ISO 8601
 * @param unreckoned the places, from 0, of the cells that are formulas whose result the file does not have: their text is
 *                   the formula
 */
public record TableRow(long line, List<String> cells, Set<Integer> unreckoned) {

    public TableRow {
        cells = List.copyOf(cells);
        unreckoned = Set.copyOf(unreckoned);
    }

    TableRow(long line, List<String> cells) {
        this(line, cells, Set.of());
    }

    /** How many cells say anything. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
