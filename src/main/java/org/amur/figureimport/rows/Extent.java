package org.amur.figureimport.rows;

/**
 * Limits of reading a table.
 *
 * @param mostRows maximum number of rows below the column names
 * @param mostFigures maximum number of figures; more are refused
 * @param enough number of figures or problems at which reading ends
 * @param whole whether more rows are refused, since the whole table is requested
 */
record Extent(int mostRows, int mostFigures, int enough, boolean whole) {

    /** Limits of the preview for editing a mapping; a table may begin with many rows of other countries. */
    static final Extent FIRST_ROWS = new Extent(2_000, FigureFile.MAX_FIGURES, 20, false);

    static Extent whole(int mostRows, int mostFigures) {
        return new Extent(mostRows, mostFigures, Integer.MAX_VALUE, true);
    }
}
