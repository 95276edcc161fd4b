package org.amur.trade.file;

/** How one layout's rows become figures. */
interface RowReader {

    /** Adds the row's figures; a cell that cannot be read has reported itself and makes the row bad. */
    void read(FigureRow row, Findings findings);

    /** Called once after the last row, for what only shows across rows. */
    default void finish(Findings findings) {
    }
}
