package org.amur.figureimport.rows;

/**
 * Reason why a cell, row or file was refused, or for a warning. The texts are in the message bundle under
 * {@link #key()}; {0} is the text of the problem and {1} its detail, and for skipped rows {0} is the count.
 */
public enum Reason {
    // the file
    EMPTY,
    TOO_LARGE,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    TOO_MANY_CELLS,
    TOO_MANY_FIGURES,
    TOO_MANY_PROBLEMS,
    NOT_UTF8,
    NOT_DECODED,
    NOT_TEXT,
    A_WEB_PAGE,
    JSON,
    NO_RECORD, BROKEN_JSON, REPEATED_NAME, AN_ARCHIVE, OLD_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_WORKBOOK,
    /** {1}: the limit, in megabytes, in parts and in seconds */
    UNPACKS_TOO_LARGE, TOO_MANY_PARTS, TAKES_TOO_LONG,
    /** {0}: the range of the cells */
    MERGED_NAMES, MERGED_CELLS, NO_SUCH_SHEET, NOT_A_TABLE, UNKNOWN_LAYOUT, NO_FIGURES,
    /** {1}: the missing part of a figure */
    MAPPING_LACKS,
    // the header; {1} is the name of the closest layout
    MISSING_COLUMN, UNKNOWN_COLUMN, DUPLICATE_COLUMN,
    // the row
    BROKEN_QUOTES,
    /** {1}: the maximum number of characters */
    ROW_TOO_LONG,
    /** {1}: the number of columns expected */
    WRONG_COLUMN_COUNT, TRUNCATED_LINE,
    /** {1}: the line of the first */
    DUPLICATE,
    // the cell
    MISSING, NOT_A_NUMBER, NEGATIVE, IMPOSSIBLE_GROWTH, NOTHING_LEFT, BAD_PERIOD, PERIOD_ENDS_BEFORE_START, PERIOD_NOT_FROM_JANUARY,
    FUTURE_PERIOD, BAD_DATE, FUTURE_DATE, PUBLISHED_BEFORE_PERIOD_ENDED, UNKNOWN_REPORTER, UNKNOWN_DECLARANT,
    WRONG_DECLARANT,
    UNKNOWN_PARTNER,
    OTHER_TRADE,
    UNKNOWN_COMMODITY,
    UNKNOWN_FLOW,
    UNKNOWN_UNIT,
    UNKNOWN_CURRENCY,
    UNKNOWN_CREDIBILITY,
    BAD_ADDRESS,
    TOO_LONG,
    /** {1}: the cumulative figure */
    JANUARY_DIFFERS_FROM_CUMULATIVE,
    /** {1}: the day of this number in a spreadsheet */
    DATE_SERIAL, A_DAY,
    /** {1}: the year */
    JANUARY_OR_OCTOBER, NO_VALUE_MARK, UNKNOWN_AREA,
    NO_RESULT,
    /** {1}: the period stated beside the month */
    MONTH_BESIDE_PERIOD,
    MONTH_WITHOUT_YEAR, A_SUM,
    /** {0}: the line above the names, {1}: the year */
    YEAR_OR_PART, UNIT_BETWEEN_ROWS, NO_UNIT, NO_CURRENCY,
    /** {0} and {1}: the values of two columns for one part */
    COLUMNS_DISAGREE,
    CODE_OF_TWO_LISTS, GOODS_WITHOUT_CODE,
    // warnings, which do not refuse the file
    NO_FINAL_LINE_BREAK, ZERO, ENCODING, SHEETS, HIDDEN_SHEET, FORMULAS, DATES, TITLE,
    /** {1}: how many cells */
    SCALED,
    /** {0}: the columns and rows */
    HIDDEN,
    /** {1}: the lower of the two rows */
    NAMES_IN_TWO_ROWS,
    /** {1}: the part of the figures and its value, as stated or another */
    SAID_ABOVE, SAID_OTHERWISE_ABOVE,
    /** {1}: the words for trade other than the two countries' in all goods */
    OTHER_TRADE_ABOVE,
    /** {1}: the word that was meant */
    LOOKALIKE,
    /** {1}: the code with the zero */
    LOST_ZERO, NATIONAL_CODE,
    /** {1}: the country by its code */
    NUMBER_OF_CHINAS_CUSTOMS,
    /** {1}: the number without its point */
    POINT_OR_THOUSANDS,
    // questions, to be confirmed before the import; {1}: the growth divided by ten
    GROWTH_IN_TENTHS, SCALES_MIXED, GOODS_NOT_READ,
    /** {1}: the growth times a hundred */
    GROWTH_AS_FRACTION,
    /** {0}: the column */
    ROWS_SHIFTED,
    /** {0}: the cell, {1}: the contradiction in a sentence */
    CONTRADICTED,
    /** {0}: the text, {1}: the text repaired */
    DAMAGED_TEXT,
    /** {0}: the year */
    YEAR_FROM_ABOVE,
    /** {1}: the number */
    FOOTNOTE_MARK, A_NOTE,
    /** {1}: how many columns */
    LEFT_OUT, ESTIMATE, ZERO_AS_SILENCE,
    /** {1}: the difference of the cumulative figures */
    MONTH_DIFFERS_FROM_CUMULATIVE,
    // skipped and counted
    OTHER_COUNTRIES,
    NOT_STATED,
    NOT_A_COUNTRY,
    OTHER_FLOW,
    A_PART,
    NOT_REPORTED,
    MARKED_AS_NOT_STATED,
    A_REMARK,
    A_FORECAST,
    A_LATER_QUARTER,
    NAMES_AGAIN, FINER_GOODS;

    public String key() {
        return "figureImport.reason." + name();
    }
}
