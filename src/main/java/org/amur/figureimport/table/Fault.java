package org.amur.figureimport.table;

/** Reason why a file has no readable table. */
public enum Fault {
    EMPTY,
    /** The text is the byte. */
    NOT_UTF8, NOT_TEXT,
    /** The text is the byte, the detail the encoding that was chosen. */
    NOT_DECODED, A_WEB_PAGE,
    /** JSON that is not a list of records: the text is its own message, such as an error. */
    JSON, BROKEN_JSON,
    /** The list has an item without named fields. */
    NO_RECORD,
    /** The text is a name that occurs twice in one record. */
    REPEATED_NAME, BROKEN_QUOTES,
    /** A ZIP archive that is not a workbook. */
    AN_ARCHIVE, OLD_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_WORKBOOK,
    /** The detail is the maximum size in megabytes that a workbook may unpack to. */
    UNPACKS_TOO_LARGE,
    /** The detail is the maximum number of parts of a workbook. */
    TOO_MANY_PARTS,
    /** The detail is the maximum number of named columns of a table. */
    TOO_MANY_COLUMNS,
    /** The detail is the maximum number of cells of a workbook. */
    TOO_MANY_CELLS,
    /** The detail is the maximum number of seconds that a workbook is read. */
    TAKES_TOO_LONG,
    /** The detail is the maximum number of characters in a row of a text. */
    ROW_TOO_LONG,
    /** The text is a range of merged cells, among or below the names of the columns. */
    MERGED_NAMES, MERGED_CELLS,
    /** The text is the sheet that was chosen. */
    NO_SUCH_SHEET
}
