package org.amur.lists.read;

/**
 * Why a file is refused, a row skipped or something remarked. The sentences are in the message bundle under {@link #key()};
 * their arguments are {0} the name of the file, {1} where in it, and {2} what it says there or what was expected.
 */
public enum ReadingProblem {
    // the file: {1} is empty
    NO_FILE, EMPTY, TOO_LARGE, BOMB, BROKEN_ARCHIVE, A_WEB_PAGE, JSON, A_DOCUMENT, UNKNOWN_XML, UNKNOWN_TABLE, TOO_MANY_FILES,
    /** {2}: the file that the format has besides */
    FILE_MISSING,
    /** {2}: what kind of file is there twice */
    FILE_TWICE, MIXED,
    // the text: {1} is its line, {2} the byte
    BAD_ENCODING, UNKNOWN_ENCODING, CONTROL_CHARACTER, TOO_LONG,
    // XML: {1} is the line
    NOT_WELL_FORMED, DOCTYPE, TOO_DEEP, TOO_MANY_PARTS, TOO_MANY_NAMES,
    // tables: {1} is the line
    OPEN_QUOTE, WRONG_COLUMN_COUNT, MISSING_COLUMN, DUPLICATE_COLUMN,
    // entries
    /** {2}: how many aliases and addresses belong to none that is there */
    PARTIES_MISSING, NO_ENTRIES, TOO_MANY_ENTRIES, ENTRY_TOO_LONG,
    /** {2}: so many megabytes */
    TOO_MUCH_TO_KEEP,
    // skipped
    NO_REFERENCE, NO_NAME, WITHOUT_PARTY,
    /** {2}: the reference */
    TAKEN_OFF, HEADER_AGAIN,
    // remarked
    REPEATED_REFERENCE, UNKNOWN_ELEMENT, CUT_REMARK, NO_FINAL_LINE_BREAK, NOT_UTF8, COUNT_DIFFERS, NOT_THE_WHOLE_LIST,
    /** {2}: a file that has it */
    END_MARK_MISSING,
    /** {2}: the format */
    WRONG_LIST,
    // to be confirmed
    /** {2}: a file that has it */
    END_MARK_LOST,
    /** {2}: how many aliases and addresses */
    PARTIES_AFTER_LAST,
    /** {2}: how many parties */
    ENDS_EARLY,
    // to be confirmed; {2}: now / before, or of all
    MANY_SKIPPED, FEWER_PARTIES, FEWER_NAMES, FEWER_ADDRESSES, FEW_IN_COMMON,
    /** {2}: the day */
    PUBLISHED_LATER,
    /** {2}: the day of the newest release that has one */
    NO_DAY,
    /** {2}: the other list */
    SAME_AS_OTHER_LIST,
    /** {2}: the lists, as the file calls them */
    ANOTHER_LIST;

    public String key() {
        return "lists.reason." + name();
    }
}
