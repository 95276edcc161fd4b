package org.amur.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.text.PartialDate.Precision;

/**
 * Single date of an EDTF expression: {@code 2023-03-20}, {@code 2023-03~}, {@code 202X}, {@code 2023-21} (spring),
 * {@code 2023-33} (first quarter); or the end of an interval without a date: {@link #OPEN} and {@link #UNSTATED}.
 *
 * @param value         the expression without its qualification
 * @param qualification {@code ""}, {@code "?"} (uncertain), {@code "~"} (approximate) or {@code "%"} (both)
 * @param precision     known precision: {@code 2023-XX} is known to the year
 * @param earliest      first possible day; null without one
 * @param latest        last possible day; null without one
 */
record EdtfDate(String value, String qualification, Precision precision, LocalDate earliest, LocalDate latest) {

    /** Open end of an interval: {@code ..}. */
    static final EdtfDate OPEN = new EdtfDate("..", "", Precision.UNKNOWN, null, null);
    /** Unstated end of an interval: empty. */
    static final EdtfDate UNSTATED = new EdtfDate("", "", Precision.UNKNOWN, null, null);
    /** Unknown date. */
    static final EdtfDate UNKNOWN = new EdtfDate("XXXX", "", Precision.UNKNOWN, null, null);

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%]?)");
    private static final int FIRST_SEASON = 21;
    private static final int WINTER = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;

    static EdtfDate parse(String text) {
        if (text.equals(UNKNOWN.value)) {
            return UNKNOWN;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new PartialDateException("partialDate.notUnderstood", text);
        }
        try {
            return read(text, form);
        } catch (DateTimeException impossible) {
            throw new PartialDateException("partialDate.impossible", text);
        }
    }

    private static EdtfDate read(String text, Matcher form) {
        String year = form.group(1);
        String month = form.group(2);
        String day = form.group(3);
        String qualification = form.group(4);
        String value = text.substring(0, text.length() - qualification.length());
        if (year.endsWith("X")) {
            if (month != null) {
                throw new PartialDateException("partialDate.notUnderstood", text);
            }
            Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
            return span(value, qualification, precision, year(year.replace('X', '0')), year(year.replace('X', '9')));
        }
        int y = year(year);
        if (month == null || month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new PartialDateException("partialDate.notUnderstood", text);
            }
            return span(value, qualification, Precision.YEAR, y, y);
        }
        int m = Integer.parseInt(month);
        if (m >= FIRST_SEASON && m <= WINTER && day == null) {
            return season(value, qualification, y, m);
        }
        if (m >= FIRST_QUARTER && m <= LAST_QUARTER && day == null) {
            YearMonth first = YearMonth.of(y, 1 + 3 * (m - FIRST_QUARTER));
            LocalDate latest = first.plusMonths(2).atEndOfMonth();
            return new EdtfDate(value, qualification, Precision.QUARTER, first.atDay(1), latest);
        }
        YearMonth yearMonth = YearMonth.of(y, m);
        if (day == null || day.equals("XX")) {
            return new EdtfDate(value, qualification, Precision.MONTH, yearMonth.atDay(1), yearMonth.atEndOfMonth());
        }
        LocalDate date = LocalDate.of(y, m, Integer.parseInt(day));
        return new EdtfDate(value, qualification, Precision.DAY, date, date);
    }

    /** Parses a year; year 0 is invalid, because SQL databases lack it. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year == 0) {
            throw new DateTimeException(digits);
        }
        return year;
    }

    private static EdtfDate span(String value, String qualification, Precision precision, int first, int last) {
        return new EdtfDate(value, qualification, precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * Returns a season. The standard leaves the months open; these are the meteorological seasons of the northern
     * hemisphere.
     */
    private static EdtfDate season(String value, String qualification, int year, int code) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (code - FIRST_SEASON));
        LocalDate latest = first.plusMonths(2).atEndOfMonth();
        if (latest.getYear() > 9999) {
            throw new DateTimeException(value);
        }
        return new EdtfDate(value, qualification, Precision.SEASON, first.atDay(1), latest);
    }

    /** Tells whether a day or month is given as unknown: true for {@code 2023-XX}, false for {@code 2023}. */
    boolean leavesUnspecified() {
        return value.endsWith("-XX");
    }

    boolean isDate() {
        return this != OPEN && this != UNSTATED && this != UNKNOWN;
    }

    String text() {
        return value + qualification;
    }
}
