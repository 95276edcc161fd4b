package org.amur.figureimport.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Period;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.Words;

/**
 * Periods of the values of rows: one column, or year and month, each in a column of its own or in the name of a value
 * column.
 */
final class RowPeriods {

    /** Whole year, as a month of UN Comtrade. */
    private static final String WHOLE_YEAR = "52";
    /** Last month of a whole year. */
    private static final String WHOLE = "12";

    /** Day with an unambiguous month. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-\\d{2}(?:[T ].*)?|\\d{1,2}\\.(\\d{2})\\.(\\d{4})");

    private static final Pattern OTHER_DAY =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}([./])\\d{1,2}\\1\\d{4}|\\d{4}/\\d{1,2}/\\d{1,2}");

    private final RowParts parts;
    private final Optional<String> partOfYear;
    private final BlankMonths blankMonths;
    private final YearAbove yearAbove;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Boolean> laterQuarters = new HashMap<>();

    RowPeriods(RowParts parts, Optional<String> partOfYear) {
        this.parts = parts;
        this.partOfYear = partOfYear;
        blankMonths = new BlankMonths(parts);
        yearAbove = new YearAbove(parts);
    }

    /** Registers the next row, read or skipped. */
    void register() {
        yearAbove.register();
    }

    /**
     * Returns the period; null if the row is refused.
     *
     * @param valueColumn reported if no column has the period
     */
    Period of(MappedColumn value, String valueColumn) {
        Optional<String> stated = parts.of(value, FigurePart.PERIOD)
                .map(text -> withItsYear(text, value))
                .or(() -> monthWithItsYear(value));
        Optional<String> year = stated.isPresent() ? stated.flatMap(this::read).filter(RowPeriods::isYear)
                : parts.of(value, FigurePart.YEAR).or(yearAbove::get);
        Optional<String> month = stated.isPresent() ? monthBeside(stated.get(), value) : monthOfTheYear(value);
        String column = column(value, stated.isPresent() ? FigurePart.PERIOD : FigurePart.YEAR);
        String place = column.isEmpty() ? valueColumn : column;
        if (isSum(stated.or(() -> year), place) || isSum(month, parts.columnOf(FigurePart.MONTH))) {
            return null;
        }
        if (stated.isEmpty() && year.isEmpty()) {
            Reason reason = month.isPresent() ? Reason.MONTH_WITHOUT_YEAR : Reason.MISSING;
            parts.row().refuse(place, reason, month.orElseGet(() -> parts.row().text(place)), "");
            return null;
        }
        boolean ofTwo = year.isPresent() && month.isPresent();
        String text = ofTwo ? monthOf(year.get(), month.get()) : stated.or(() -> year).orElseThrow();
        Optional<String> read = read(text).or(() -> marked(text)).or(() -> monthOfDay(text)).map(period -> spanned(value, period));
        String said = ofTwo ? year.get() + " " + month.get() : text;
        if (read.isEmpty()) {
            refuse(place, said);
            return null;
        }
        if (!ofTwo && month.isPresent() && !isLastOf(read.get(), month.get())) {
            parts.row().refuse(place, Reason.MONTH_BESIDE_PERIOD, month.get(), read.get());
            return null;
        }
        Optional<String> otherYear = stated.isPresent() ? otherYear(read.get(), value) : Optional.empty();
        if (otherYear.isPresent()) {
            parts.row().refuse(place, Reason.COLUMNS_DISAGREE, said, otherYear.get());
            return null;
        }
        Optional<String> counted = ofYear(read.get());
        if (counted.isEmpty()) {
            parts.row().refuse(place, Reason.YEAR_OR_PART, partOfYear.orElse(""), read.get());
            return null;
        }
        return parts.row().possible(place, said, Period.parse(counted.get()));
    }

    /**
     * Returns the period of a year, which may cover only its first months if declared for all rows; empty if this is
     * not declared but possible.
     */
    private Optional<String> ofYear(String period) {
        String last = parts.mapping().constants().get(FigurePart.YEAR_TO);
        if (!isYear(period) || last == null) {
            return isYear(period) && partOfYear.isPresent() ? Optional.empty() : Optional.of(period);
        }
        return Optional.of(WHOLE.equals(last) ? period : "%s-01..%s-%02d".formatted(period, period, Integer.valueOf(last)));
    }

    /**
     * Returns the name of the column with the period: that of months if there is no other, since it may contain the
     * year.
     */
    private String column(MappedColumn value, FigurePart part) {
        boolean unsaid = parts.of(value, FigurePart.PERIOD).isEmpty() && parts.of(value, FigurePart.YEAR).isEmpty();
        return unsaid && parts.columnOf(FigurePart.YEAR).isEmpty() ? parts.columnOf(FigurePart.MONTH) : parts.columnOf(part);
    }

    /** Joins Q1 and the like with a year. The number of a month is not used. */
    private String withItsYear(String text, MappedColumn value) {
        return read(text).isPresent() || Periods.month(text).isPresent() ? text
                : parts.of(value, FigurePart.YEAR).flatMap(year -> Periods.ofYear(year, text)).orElse(text);
    }

    /** Tells whether the row is of a quarter other than the first, which figures cannot have. */
    boolean isOfLaterQuarter() {
        return parts.mapped(FigurePart.PERIOD).or(() -> parts.mapped(FigurePart.MONTH)).map(parts.row()::text)
                .filter(text -> laterQuarters.computeIfAbsent(text, Periods::isLaterQuarter)).isPresent();
    }

    /** Returns the month of a cell such as 2024-01 in a column of months, if the table has no other year. */
    private Optional<String> monthWithItsYear(MappedColumn value) {
        return parts.of(value, FigurePart.YEAR).isPresent() ? Optional.empty() : month(value).filter(text -> read(text).isPresent());
    }

    /** Finishes after the last row, when it is known whether months are missing. */
    void finish(RowResults findings) {
        blankMonths.finish(findings);
    }

    private Optional<String> monthOfTheYear(MappedColumn value) {
        blankMonths.register(value);
        return month(value);
    }

    private Optional<String> month(MappedColumn value) {
        return parts.of(value, FigurePart.MONTH).filter(month -> !month.equals(WHOLE_YEAR));
    }

    private Optional<String> read(String text) {
        return known.computeIfAbsent(text, Periods::of);
    }

    /** Returns the period without a note mark, and reports the mark. */
    private Optional<String> marked(String text) {
        String unmarked = Periods.withoutMark(text);
        Optional<String> read = unmarked.equals(text) ? Optional.empty() : read(unmarked);
        if (read.isPresent() && parts.markReported("time " + text)) {
            parts.remark(
                    parts.mapped(FigurePart.PERIOD).isPresent() ? FigurePart.PERIOD : FigurePart.YEAR,
                    Reason.FOOTNOTE_MARK,
                    text,
                    unmarked);
        }
        return read;
    }

    /** Returns the month of a day if so declared for all rows. */
    private Optional<String> monthOfDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!"month".equals(parts.mapping().constants().get(FigurePart.DAYS)) || !day.matches()) {
            return Optional.empty();
        }
        return read(day.group(1) == null ? day.group(4) + "-" + day.group(3) : day.group(1) + "-" + day.group(2));
    }

    /** Tells whether the period is a word for total, итого, 合计: the row is a sum of others, and is refused. */
    private boolean isSum(Optional<String> time, String column) {
        Optional<String> sum = time.filter(text -> Words.allGoods().find(text).isPresent());
        sum.ifPresent(text -> parts.row().refuse(column, Reason.A_SUM, text, ""));
        return sum.isPresent();
    }

    private static boolean isYear(String period) {
        return period.matches("\\d{4}");
    }

    /** Returns a time in the row that contradicts or refines the column's period: a month or another period. */
    private Optional<String> monthBeside(String period, MappedColumn value) {
        return month(value).filter(month -> !month.equals(period))
                .or(() -> parts.mapped(FigurePart.PERIOD).map(parts.row()::text).map(cell -> withItsYear(cell, value))
                        .filter(cell -> !cell.equals(period) && !read(cell).equals(read(period))));
    }

    /** Returns another year in a column of years beside the period. */
    private Optional<String> otherYear(String period, MappedColumn value) {
        return parts.of(value, FigurePart.YEAR).flatMap(this::read).filter(RowPeriods::isYear).filter(year -> !period.startsWith(year));
    }

    private static boolean isLastOf(String period, String month) {
        return Periods.month(month).filter(number -> period.endsWith("-%02d".formatted(number))).isPresent();
    }

    /** Returns the month of a year; a text that is not a month gives an invalid period. */
    private static String monthOf(String year, String month) {
        return Periods.ofYear(year, month).orElse("?" + month);
    }

    private String spanned(MappedColumn value, String period) {
        boolean cumulative = "cumulative".equals(parts.of(value, FigurePart.SPAN).map(span -> span.toLowerCase(Locale.ROOT)).orElse(""));
        return cumulative && period.matches("\\d{4}-(0[2-9]|1[0-2])") ? period.substring(0, 4) + "-01.." + period : period;
    }

    /**
     * Refuses the row.
     *
     * @param text as in the row, or as declared for all rows, which no cell contains
     */
    private void refuse(String column, String text) {
        if (DAY.matcher(text).matches() || OTHER_DAY.matcher(text).matches()) {
            parts.row().refuse(column, Reason.A_DAY, text, "");
        } else if (text.matches("\\d{4}\\.1")) {
            parts.row().refuse(column, Reason.JANUARY_OR_OCTOBER, text, text.substring(0, 4));
        } else if (text.matches("[2-5]\\d{4}(\\.\\d+)?")) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
            parts.row().refuse(column, Reason.DATE_SERIAL, text, day.toString());
        } else {
            parts.row().refuse(column, Reason.BAD_PERIOD, text, "");
        }
    }
}
