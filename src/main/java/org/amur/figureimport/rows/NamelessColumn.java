package org.amur.figureimport.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.RowName;
import org.amur.figureimport.mapping.Words;
import org.amur.figureimport.table.TableRow;

/** First column of a table without a name, recognised by the cells of its first rows. */
final class NamelessColumn {

    private NamelessColumn() {
    }

    /**
     * Returns a name for a column of flows, months or other times; empty if the cells are mixed, or other columns have
     * this part.
     *
     * @param others mapping of the other names
     */
    static Optional<String> nameOf(List<TableRow> rows, Mapping others) {
        List<String> cells = rows.stream().map(row -> row.cells().get(0).strip()).filter(cell -> !cell.isEmpty()).toList();
        boolean noTime = others.missing().contains(FigurePart.PERIOD);
        boolean yearsAcross = !others.values().isEmpty() && others.values().stream()
                .allMatch(value -> value.constants().containsKey(FigurePart.PERIOD));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (others.missing().contains(FigurePart.FLOW) && all(cells, NamelessColumn::isFlow)) {
            return Optional.of("flow");
        }
        if (noTime && all(cells, cell -> Periods.of(cell).isPresent())) {
            return Optional.of("period");
        }
        return (noTime || yearsAcross) && all(cells, NamelessColumn::isMonth) ? Optional.of("month") : Optional.empty();
    }

    private static boolean all(List<String> cells, Predicate<String> kind) {
        return cells.stream().allMatch(kind);
    }

    private static boolean isFlow(String cell) {
        return Words.flows().find(cell).isPresent() || Words.isOtherFlow(cell) || !RowName.of(cell).isEmpty();
    }

    /** Tells whether it is a month; a number alone may be that of the row. */
    private static boolean isMonth(String cell) {
        return !cell.matches("\\d+") && (Periods.month(cell).isPresent() || Periods.ofYear("2000", cell).isPresent());
    }
}
