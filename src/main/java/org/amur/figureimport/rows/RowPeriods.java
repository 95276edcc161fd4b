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
 * The time of which the values of rows are: in one column, or a year and a month, each of which may stand in a column of its
 * own or be what a column of values is named after.
 */
final class RowPeriods {

    /** As UN Comtrade counts the months. */
    private static final String WHOLE_YEAR = "52";
    /** The last month of a whole year. */
    private static final String WHOLE = "12";

    /** Of which nobody can doubt which number is the month. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-\\d{2}(?:[T ].*)?|\\d{1,2}\\.(\\d{2})\\.(\\d{4})");
    private static final Pattern OTHER_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}([./])\\d{1,2}\\1\\d{4}|\\d{4}/\\d{1,2}/\\d{1,2}");

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

    /** Looks at the next row, be it read or passed over. */
    void look() {
        yearAbove.look();
    }

    /**
     * @param valueColumn by which it is refused where no column has the time
     * @return null if it is refused
     */
    Period of(MappedColumn value, String valueColumn) {
        Optional<String> stated = parts.of(value, FigurePart.PERIOD).map(text -> withItsYear(text, value)).or(() -> monthWithItsYear(value));
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

    /** A year may stand for its first months, where that is said of all; empty where it may and nobody says. */
    private Optional<String> ofYear(String period) {
        String last = parts.mapping().says().get(FigurePart.YEAR_TO);
        if (!isYear(period) || last == null) {
            return isYear(period) && partOfYear.isPresent() ? Optional.empty() : Optional.of(period);
        }
        return Optional.of(WHOLE.equals(last) ? period : "%s-01..%s-%02d".formatted(period, period, Integer.valueOf(last)));
    }

    /** The column of months has the time where nothing else says any: it may say the year, too. */
    private String column(MappedColumn value, FigurePart part) {
        boolean unsaid = parts.of(value, FigurePart.PERIOD).isEmpty() && parts.of(value, FigurePart.YEAR).isEmpty();
        return unsaid && parts.columnOf(FigurePart.YEAR).isEmpty() ? parts.columnOf(FigurePart.MONTH) : parts.columnOf(part);
    }

    /** Q1 beside a year. What may be the number of a month says nothing more. */
    private String withItsYear(String text, MappedColumn value) {
        return read(text).isPresent() || Periods.month(text).isPresent() ? text
                : parts.of(value, FigurePart.YEAR).flatMap(year -> Periods.ofYear(year, text)).orElse(text);
    }

    /** Whether the row is of a quarter other than the first, of which there are no figures. */
    boolean isOfLaterQuarter() {
        return parts.mapped(FigurePart.PERIOD).or(() -> parts.mapped(FigurePart.MONTH)).map(parts.row()::text)
                .filter(text -> laterQuarters.computeIfAbsent(text, Periods::isLaterQuarter)).isPresent();
    }

    /** 2024-01 in a column of months, in a table that says no year elsewhere. */
    private Optional<String> monthWithItsYear(MappedColumn value) {
        return parts.of(value, FigurePart.YEAR).isPresent() ? Optional.empty() : month(value).filter(text -> read(text).isPresent());
    }

    /** To be called after the last row: only then it is known whether months are missing. */
    void finish(RowResults findings) {
        blankMonths.finish(findings);
    }

    private Optional<String> monthOfTheYear(MappedColumn value) {
        blankMonths.look(value);
        return month(value);
    }

    private Optional<String> month(MappedColumn value) {
        return parts.of(value, FigurePart.MONTH).filter(month -> !month.equals(WHOLE_YEAR));
    }

    private Optional<String> read(String text) {
        return known.computeIfAbsent(text, Periods::of);
    }

    /** A time with the mark of a note is read, and told. */
    private Optional<String> marked(String text) {
        String unmarked = Periods.withoutMark(text);
        Optional<String> read = unmarked.equals(text) ? Optional.empty() : read(unmarked);
        if (read.isPresent() && parts.isNew("time " + text)) {
            parts.remark(parts.mapped(FigurePart.PERIOD).isPresent() ? FigurePart.PERIOD : FigurePart.YEAR, Reason.FOOTNOTE_MARK, text, unmarked);
        }
        return read;
    }

    /** Where that is said of all rows. */
    private Optional<String> monthOfDay(String text) {
        Matcher day = DAY.matcher(text);
        if (!"month".equals(parts.mapping().says().get(FigurePart.DAYS)) || !day.matches()) {
            return Optional.empty();
        }
        return read(day.group(1) == null ? day.group(4) + "-" + day.group(3) : day.group(1) + "-" + day.group(2));
    }

    /** Total, итого, 合计 where a time should stand: the row is the sum of others, and is refused. */
    private boolean isSum(Optional<String> time, String column) {
        Optional<String> sum = time.filter(text -> Words.allGoods().find(text).isPresent());
        sum.ifPresent(text -> parts.row().refuse(column, Reason.A_SUM, text, ""));
        return sum.isPresent();
    }

    private static boolean isYear(String period) {
        return period.matches("\\d{4}");
    }

    /** What says more of the time than the period does: a month, or another period in the row than the column's own. */
    private Optional<String> monthBeside(String period, MappedColumn value) {
        return month(value).filter(month -> !month.equals(period))
                .or(() -> parts.mapped(FigurePart.PERIOD).map(parts.row()::text).map(cell -> withItsYear(cell, value))
                        .filter(cell -> !cell.equals(period) && !read(cell).equals(read(period))));
    }

    /** What a column of years says beside a period of another one. */
    private Optional<String> otherYear(String period, MappedColumn value) {
        return parts.of(value, FigurePart.YEAR).flatMap(this::read).filter(RowPeriods::isYear).filter(year -> !period.startsWith(year));
    }

    private static boolean isLastOf(String period, String month) {
        return Periods.month(month).filter(number -> period.endsWith("-%02d".formatted(number))).isPresent();
    }

    /** What is no month makes no period with any year. */
    private static String monthOf(String year, String month) {
        return Periods.ofYear(year, month).orElse("?" + month);
    }

    private String spanned(MappedColumn value, String period) {
        boolean cumulative = "cumulative".equals(parts.of(value, FigurePart.SPAN).map(span -> span.toLowerCase(Locale.ROOT)).orElse(""));
        return cumulative && period.matches("\\d{4}-(0[2-9]|1[0-2])") ? period.substring(0, 4) + "-01.." + period : period;
    }

    /** @param text as the row says it, or as it is said of all rows: that stands in no cell */
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
