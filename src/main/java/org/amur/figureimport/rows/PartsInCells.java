package org.amur.figureimport.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.table.TableRow;

/**
 * Tells whether the first rows state missing parts in cells of others: the year beside the month (2024-01), the unit
 * and currency beside the number (12.3 bn USD). Each row is checked again when read.
 */
final class PartsInCells {

    private final Mapping mapping;
    private final List<TableRow> rows;

    PartsInCells(Mapping mapping, List<TableRow> rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    boolean states(FigurePart part) {
        return switch (part) {
            case PERIOD -> any(FigurePart.MONTH, cell -> Periods.of(cell).isPresent());
            case UNIT -> any(FigurePart.VALUE, cell -> WordedValue.of(cell.strip()).flatMap(WordedValue::scale).isPresent());
            case CURRENCY -> any(FigurePart.VALUE, cell -> WordedValue.of(cell.strip()).flatMap(WordedValue::currency).isPresent());
            default -> false;
        };
    }

    private boolean any(FigurePart part, Predicate<String> matches) {
        return IntStream.range(0, mapping.columns().size()).filter(place -> mapping.columns().get(place).part() == part)
                .anyMatch(place -> rows.stream().anyMatch(row -> cell(row, place).filter(matches).isPresent()));
    }

    private static Optional<String> cell(TableRow row, int place) {
        return place < row.cells().size() ? Optional.of(row.cells().get(place)) : Optional.empty();
    }
}
