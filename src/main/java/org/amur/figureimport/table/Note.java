package org.amur.figureimport.table;

/**
 * Note about how a table was read.
 *
 * @param line of the first row concerned, 1 for the whole file
 * @param text the file's text there
 */
public record Note(Kind kind, long line, String text, String detail) {

    /** Kind of note. */
    public enum Kind {
        /** Encoding other than UTF-8; the text is its name. */
        ENCODING,
        /** One of several sheets; the text is its name, the detail all others with rows. */
        SHEETS,
        /** Hidden sheet; the text is its name. */
        HIDDEN_SHEET,
        /** Formulas, whose last values are read; the text is the first cell, the detail their number. */
        FORMULAS,
        /** Dates; the text is the first cell, the detail their number. */
        DATES,
        /** Numbers displayed in thousands; the text is the first cell, the detail their number. */
        SCALED,
        /** Hidden columns and rows, which the text lists. */
        HIDDEN,
        /** Text above the column names. */
        TITLE,
        /** Names in two rows; the text is the upper row, the detail the lower one. */
        NAMES_IN_TWO_ROWS
    }
}
