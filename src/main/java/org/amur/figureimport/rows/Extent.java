package org.amur.figureimport.rows;

/**
 * How much of a table is read.
 *
 * @param mostRows    below the names of the columns
 * @param mostFigures a table with more is refused
 * @param enough      as many figures or problems end the reading
 * @param whole       whether a table with more rows is refused, since all of it is asked for
 */
record Extent(int mostRows, int mostFigures, int enough, boolean whole) {

    /** What an editor looks at who says what the columns are; a table may begin with many rows of other countries. */
    static final Extent FIRST_ROWS = new Extent(2_000, FigureFile.MOST_FIGURES, 20, false);

    static Extent whole(int mostRows, int mostFigures) {
        return new Extent(mostRows, mostFigures, Integer.MAX_VALUE, true);
    }
}
