package org.amur.common;

/** A text as a cell of a CSV file that people open in a spreadsheet. */
public final class CsvCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvCell() {
    }

    /** With an apostrophe before what a spreadsheet would run as a formula (OWASP, CSV injection); null is empty. */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
