package org.amur.figureimport.table;

import java.util.List;
import java.util.Set;

/**
 * Row of a table.
 *
 * @param line the line of a text or row of a sheet, from 1
 * @param cells as text; numbers with a decimal point and the stated digits, percentages with the sign, dates as
 * ISO 8601
 * @param unreckoned indexes, from 0, of formulas without a result: their text is the formula
 * @param numbers indexes of the cells that the file stores as numbers, not as texts
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

    /** Returns the number of nonempty cells. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
