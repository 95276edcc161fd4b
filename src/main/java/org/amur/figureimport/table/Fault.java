package org.amur.figureimport.table;

/** Why a file has no table that can be read. */
public enum Fault {
    EMPTY,
    /** The text is the byte. */
    NOT_UTF8, NOT_TEXT,
    /** The text is the byte, the detail the encoding that was chosen. */
    NOT_DECODED, A_WEB_PAGE,
    /** JSON that is no list of records: the text is what it says of itself, such as an error. */
    JSON, BROKEN_JSON,
    /** The text is a name that stands twice in one record. */
    REPEATED_NAME, BROKEN_QUOTES,
    /** A ZIP archive that is no workbook. */
    AN_ARCHIVE, OLD_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_WORKBOOK,
    /** The detail is the most megabytes that a workbook may unpack to. */
    UNPACKS_TOO_LARGE,
    /** The detail is the most parts that a workbook may have. */
    TOO_MANY_PARTS,
    /** The detail is the most columns with names that a table may have. */
    TOO_MANY_COLUMNS,
    /** The text is a range of merged cells, among the names of the columns and among what stands below them. */
    MERGED_NAMES, MERGED_CELLS,
    /** The text is the sheet that was chosen. */
    NO_SUCH_SHEET
}
