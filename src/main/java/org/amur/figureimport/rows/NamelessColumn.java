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

/** The first column of a table, which people often give no name: what the cells of its first rows say is told by themselves. */
final class NamelessColumn {

    private NamelessColumn() {
    }

    /**
     * The name that would say so, of a column of flows, months or other times; empty where the cells are of no one kind, or other columns
     * say the same.
     *
     * @param others what the other names say
     */
    static Optional<String> nameOf(List<TableRow> rows, Mapping others) {
        List<String> cells = rows.stream().map(row -> row.cells().get(0).strip()).filter(cell -> !cell.isEmpty()).toList();
        boolean noTime = others.missing().contains(FigurePart.PERIOD);
        boolean yearsAcross = !others.values().isEmpty() && others.values().stream().allMatch(value -> value.says().containsKey(FigurePart.PERIOD));
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

    /** A number alone may be that of the row. */
    private static boolean isMonth(String cell) {
        return !cell.matches("\\d+") && (Periods.month(cell).isPresent() || Periods.ofYear("2000", cell).isPresent());
    }
}
