package org.amur.lists.read;

/**
 * Reason for a refusal, a skipped row or a warning. Messages are in the bundle under {@link #key()}; {0} is the file
 * name, {1} the place in it, and {2} the content there or the expected content.
 */
public enum ProblemKind {
    // the file: {1} is empty
    NO_FILE, EMPTY, TOO_LARGE, BOMB, BROKEN_ARCHIVE, A_WEB_PAGE, JSON, A_DOCUMENT, UNKNOWN_XML, UNKNOWN_TABLE, TOO_MANY_FILES,
    /** {2}: the missing file of the format */
    FILE_MISSING,
    /** {2}: the kind of file that exists twice */
    FILE_TWICE, MIXED,
    // the text: {1} is its line, {2} the byte
    BAD_ENCODING, UNKNOWN_ENCODING, CONTROL_CHARACTER, TOO_LONG,
    /** {2}: the text; a refusal, or a warning if few entries have it */
    DAMAGED_TEXT,
    // XML: {1} is the line
    NOT_WELL_FORMED, DOCTYPE, TOO_DEEP, TOO_MANY_PARTS, TOO_MANY_NAMES,
    // tables: {1} is the line
    OPEN_QUOTE, WRONG_COLUMN_COUNT, MISSING_COLUMN, DUPLICATE_COLUMN,
    // entries
    /** {2}: number of aliases and addresses without party */
    PARTIES_MISSING, NO_ENTRIES, TOO_MANY_ENTRIES, ENTRY_TOO_LONG,
    /** {2}: limit in megabytes */
    TOO_MUCH_TO_KEEP,
    // skipped
    NO_REFERENCE, NO_NAME, WITHOUT_PARTY,
    /** {2}: reference */
    TAKEN_OFF, HEADER_AGAIN,
    // warnings
    REPEATED_REFERENCE, UNKNOWN_ELEMENT, CUT_REMARK, NO_FINAL_LINE_BREAK, NOT_UTF8, COUNT_DIFFERS, NOT_THE_WHOLE_LIST,
    /** {2}: a file with the mark */
    END_MARK_MISSING,
    /** {2}: format */
    WRONG_LIST,
    // to be confirmed
    /** {2}: a file with the mark */
    END_MARK_LOST,
    /** {2}: number of aliases and addresses */
    PARTIES_AFTER_LAST,
    /** {2}: number of parties */
    ENDS_EARLY,
    // to be confirmed; {2}: now / before, or of all
    MANY_SKIPPED, FEWER_PARTIES, FEWER_NAMES, FEWER_ADDRESSES, FEW_IN_COMMON, MANY_CHANGED,
    /** {2}: empty */
    NO_PERSONS, NO_ORGANISATIONS,
    /** {2}: date */
    PUBLISHED_LATER,
    /** {2}: date of the newest dated release */
    NO_DAY,
    /** {2}: other list */
    SAME_AS_OTHER_LIST,
    /** {2}: list names in the file */
    ANOTHER_LIST;

    public String key() {
        return "lists.reason." + name();
    }
}
