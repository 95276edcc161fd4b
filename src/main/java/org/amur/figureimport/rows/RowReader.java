package org.amur.figureimport.rows;

/** How one layout's rows become figures. */
interface RowReader {

    /** Adds the row's figures; a cell that cannot be read has reported itself and makes the row bad. */
    void read(ValueRow row, RowResults findings);

    /** Called once after the last row, for what only shows across rows. */
    default void finish(RowResults findings) {
    }
}
