package org.amur.figureimport.table;

import java.util.List;
import java.util.Set;

/**
 * One row of a table.
 *
 * @param line  the line of a text, the row of a sheet; from 1
 * @param cells as text; numbers with a decimal point and no more digits than were stated, those shown in per cent
 *              with the sign, dates as ISO 8601
 * @param unreckoned the places, from 0, of the cells that are formulas whose result the file does not have: their text is
 *                   the formula
 * @param numbers the places of the cells that the file itself has as numbers, and not as texts that are to be read as some
 */
public record TableRow(long line, List<String> cells, Set<Integer> unreckoned, Set<Integer> numbers) {

    public TableRow {
        cells = List.copyOf(cells);
        unreckoned = Set.copyOf(unreckoned);
        numbers = Set.copyOf(numbers);
    }

    TableRow(long line, List<String> cells) {
        this(line, cells, Set.of(), Set.of());
    }

    /** How many cells say anything. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
