package org.amur.figureimport.table;

/**
 * What a reader of the table should know about how it was read.
 *
 * @param line of the first row that it is about, 1 for the whole file
 * @param text what the file says there
 */
public record Note(Kind kind, long line, String text, String detail) {

    /** What there is to know. */
    public enum Kind {
        /** The text is the encoding, where it is not UTF-8. */
        ENCODING,
        /** The text is the sheet that was read, the detail all others with rows. */
        SHEETS,
        /** The text is the sheet that was read, which is not shown. */
        HIDDEN_SHEET,
        /** The text is the first cell with a formula, the detail how many there are: their values of the last reckoning are read. */
        FORMULAS,
        /** The text is the first cell with a date, the detail how many there are. */
        DATES,
        /** The text is the first cell whose number is shown divided by thousands, the detail how many there are. */
        SCALED,
        /** The text is the columns and the rows that are not shown. */
        HIDDEN,
        /** The text is what stands above the names of the columns. */
        TITLE,
        /** The text is the row of the upper names, the detail that of the lower ones. */
        NAMES_IN_TWO_ROWS
    }
}
