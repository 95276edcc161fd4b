package org.amur.figureimport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Column names of a sheet or text, and the lines above. The names are in one row, or in two if cells of the upper one
 * are merged over those below: then a column has both, {@code Exports / January}. Ambiguous headers are refused.
 *
 * @param above lines above the names: titles, the unit
 * @param names the row of names; its line is that of the lower one
 * @param rows number of rows of the names
 */
record SheetHeader(List<TableRow> above, TableRow names, int rows) {

    /** Maximum number of title rows above the names. */
    static final int MAX_TITLE_ROWS = 20;

    /** Row that states the unit of all numbers, which is not a row of names, however many cells it has. */
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)(unit|units|unit of measure|单位|計量單位|计量单位|единиц[аы] измерения|ед\\. изм\\.?)\\s*[:：].*");

    /**
     * Finds the header; null if none of the rows has two cells.
     *
     * @param first the first nonempty rows
     * @param merged all merged cells of the sheet
     * @throws NotATableException if merged cells make the column names ambiguous
     */
    static SheetHeader find(List<TableRow> first, List<MergedCells> merged) throws NotATableException {
        for (int place = 0; place < Math.min(first.size(), MAX_TITLE_ROWS + 1); place++) {
            TableRow row = first.get(place);
            TableRow below = place + 1 < first.size() ? first.get(place + 1) : null;
            if (isNames(row, below, merged)) {
                return of(first.subList(0, place), row, below, merged);
            }
        }
        return null;
    }

    /** Tells whether a text states the unit of all numbers. */
    static boolean isUnit(String text) {
        return UNIT.matcher(text.strip()).matches();
    }

    private static boolean isNames(TableRow row, TableRow below, List<MergedCells> merged) {
        if (row.cells().stream().anyMatch(SheetHeader::isUnit)) {
            return false;
        }
        return row.filled() > 1 || row.filled() == 1 && isUpperAlone(row, below, merged);
    }

    /** Tells whether the row is an upper name over some columns but the first, and not a title of the table. */
    private static boolean isUpperAlone(TableRow row, TableRow below, List<MergedCells> merged) {
        return below != null && below.line() == row.line() + 1 && below.filled() > 1 && merged.stream()
                .anyMatch(cells -> cells.firstRow() == row.line() && cells.height() == 1 && cells.isWide()
                        && cells.firstColumn() > firstFilled(below));
    }

    private static int firstFilled(TableRow row) {
        int column = 0;
        while (row.cells().get(column).isBlank()) {
            column++;
        }
        return column;
    }

    private static SheetHeader of(List<TableRow> above, TableRow row, TableRow below, List<MergedCells> merged)
            throws NotATableException {
        List<MergedCells> within = merged.stream().filter(cells -> cells.isIn(row.line())).toList();
        if (within.isEmpty()) {
            return new SheetHeader(List.copyOf(above), row, 1);
        }
        if (within.size() > Table.MAX_COLUMNS) {
            throw new NotATableException(Fault.TOO_MANY_COLUMNS, row.line(), "", String.valueOf(Table.MAX_COLUMNS));
        }
        if (below == null || below.line() > row.line() + 1) {
            return tall(above, row, within);
        }
        for (MergedCells cells : merged) {
            boolean unfit = cells.isIn(row.line())
                    && (cells.firstRow() < row.line() || cells.height() > 2 || cells.height() == 2 && cells.isWide());
            if (unfit || cells.firstRow() == below.line()) {
                throw unclear(row, cells);
            }
        }
        return new SheetHeader(List.copyOf(above), new TableRow(below.line(), joined(row, below, within)), 2);
    }

    /** Returns a header of names each merged over several rows, with nothing else below. */
    private static SheetHeader tall(List<TableRow> above, TableRow row, List<MergedCells> within) throws NotATableException {
        for (MergedCells cells : within) {
            if (cells.isWide() || cells.firstRow() != row.line()) {
                throw unclear(row, cells);
            }
        }
        return new SheetHeader(List.copyOf(above), row, 1);
    }

    private static NotATableException unclear(TableRow row, MergedCells cells) {
        return new NotATableException(Fault.MERGED_NAMES, row.line(), cells.range());
    }

    private static List<String> joined(TableRow upper, TableRow lower, List<MergedCells> within) throws NotATableException {
        List<String> names = new ArrayList<>();
        int columns = within.stream().mapToInt(cells -> cells.lastColumn() + 1).max().orElse(0);
        for (int column = 0; column < Math.max(columns, Math.max(upper.cells().size(), lower.cells().size())); column++) {
            int here = column;
            MergedCells over = within.stream().filter(cells -> cells.isOver(here)).findFirst().orElse(null);
            names.add(joined(upper, lower, column, over, within));
        }
        return names;
    }

    /** Returns the name of a column; one without a merged name above has a single name, above or below. */
    private static String joined(TableRow upper, TableRow lower, int column, MergedCells over, List<MergedCells> within)
            throws NotATableException {
        String above = cell(upper, over == null ? column : over.firstColumn());
        String below = over != null && over.height() == 2 ? "" : cell(lower, column);
        boolean nameless = over != null && over.isWide() && (above.isEmpty() || below.isEmpty());
        boolean twice = (over == null || !over.isWide()) && !above.isEmpty() && !below.isEmpty();
        if (nameless || twice) {
            throw unclear(upper, over == null ? within.get(0) : over);
        }
        return above.isEmpty() ? below : below.isEmpty() ? above : above + Table.BETWEEN_NAMES + below;
    }

    private static String cell(TableRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }
}
