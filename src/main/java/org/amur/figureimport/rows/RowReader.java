package org.amur.figureimport.rows;

/** Reader of the rows of one layout. */
interface RowReader {

    /** Adds the row's figures. Unreadable cells report themselves and make the row bad. */
    void read(ValueRow row, RowResults findings);

    /** Checks across rows, after the last one. */
    default void finish(RowResults findings) {
    }
}
