package org.amur.figureimport.rows;

import java.util.regex.Pattern;

/**
 * Doubt about a file in which each number has a point before its last three digits, as {@code 50.584}: it may group
 * thousands, and nothing else in the file excludes that.
 */
final class PointDoubt {

    private static final int MIN_COUNT = 4;
    private static final Pattern EITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");

    private long line;
    private String column;
    private String example;
    private int alike;
    private boolean other;

    void look(ValueRow row, String column) {
        String text = row.text(column);
        other = other || row.isNumber(column) || !EITHER.matcher(text).matches();
        alike++;
        if (example == null) {
            line = row.line();
            this.column = column;
            example = text;
        }
    }

    void finish(RowResults findings) {
        if (!other && alike >= MIN_COUNT) {
            findings.remark(line, column, Reason.POINT_OR_THOUSANDS, example, example.replace(".", ""));
        }
    }
}
