package org.amur.figureimport.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Range of merged cells; its text is in the first of them.
 *
 * @param range notation of the workbook: {@code B4:C4}
 * @param firstRow from 1; columns are from 0
 */
record MergedCells(String range, int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern RANGE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** Reads a range; empty if it is not valid. */
    static Optional<MergedCells> parse(String range) {
        Matcher matcher = RANGE.matcher(range == null ? "" : range);
        return !matcher.matches() ? Optional.empty() : Optional.of(new MergedCells(range, Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(4)), column(matcher.group(1)), column(matcher.group(3))))
                .filter(cells -> cells.firstRow <= cells.lastRow && cells.firstColumn <= cells.lastColumn);
    }

    /** Returns the column with these letters, from 0. */
    static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }

    boolean isIn(long row) {
        return firstRow <= row && row <= lastRow;
    }

    boolean isOver(int column) {
        return firstColumn <= column && column <= lastColumn;
    }

    boolean isWide() {
        return firstColumn < lastColumn;
    }

    /** Returns the number of rows. */
    int height() {
        return lastRow - firstRow + 1;
    }
}
