package org.amur.trade.file;

/**
 * Why a cell, a row or a whole file was refused, or what is remarkable about it. The sentences are in the message
 * bundle under {@link #key()}; their arguments are {0} the text of the problem and {1} its detail, and for what was
 * passed over {0} is the count.
 */
public enum Reason {
    // the file
    EMPTY, TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_PROBLEMS, NOT_UTF8, UTF16, NOT_TEXT, A_WEB_PAGE, JSON, A_WORKBOOK, NOT_A_TABLE,
    SEMICOLONS, UNKNOWN_LAYOUT, NO_FIGURES,
    // the header; {1} is the name of the layout it comes closest to
    MISSING_COLUMN, UNKNOWN_COLUMN, DUPLICATE_COLUMN,
    // the row
    BROKEN_QUOTES,
    /** {1}: the number of columns expected */
    WRONG_COLUMN_COUNT, TRUNCATED_LINE,
    /** {1}: the line of the first */
    DUPLICATE,
    // the cell
    MISSING, NOT_A_NUMBER, NEGATIVE, IMPOSSIBLE_GROWTH, NOTHING_LEFT, BAD_PERIOD, PERIOD_ENDS_BEFORE_START, PERIOD_NOT_FROM_JANUARY,
    FUTURE_PERIOD, BAD_DATE, FUTURE_DATE, PUBLISHED_BEFORE_PERIOD_ENDED, UNKNOWN_REPORTER, UNKNOWN_DECLARANT,
    WRONG_DECLARANT, UNKNOWN_FLOW, UNKNOWN_UNIT, UNKNOWN_CURRENCY, UNKNOWN_CREDIBILITY, BAD_ADDRESS, TOO_LONG,
    /** {1}: the cumulative figure */
    JANUARY_DIFFERS_FROM_CUMULATIVE,
    // remarks, which refuse nothing
    NO_FINAL_LINE_BREAK, ZERO,
    /** {1}: the difference of the cumulative figures */
    MONTH_DIFFERS_FROM_CUMULATIVE,
    // passed over, counted
    OTHER_COUNTRIES, NOT_STATED;

    public String key() {
        return "trade.reason." + name();
    }
}
