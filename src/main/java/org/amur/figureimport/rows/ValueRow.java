package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.figureimport.table.TableRow;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;

/**
 * Row below the header. An unreadable cell reports itself, with line and column, and is null; a row with such a cell is
 * {@linkplain #isBad() bad} and gives no figure.
 */
final class ValueRow {

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)\\s*[%％]$");
    private static final BigDecimal LOST_EVERYTHING = BigDecimal.valueOf(-100);

    private final long line;
    private final Columns columns;
    private final List<String> cells;
    private final Set<Integer> unreckoned;
    private final Set<Integer> numbers;
    private final LocalDate today;
    private final RowResults findings;
    private final List<FigureDraft> figures = new ArrayList<>();
    private final Set<String> refused = new HashSet<>(0);
    private boolean commaIsDecimal;
    private boolean bad;

    /**
     * Creates a row.
     *
     * @param cells one for each column
     */
    ValueRow(TableRow row, Columns columns, List<String> cells, LocalDate today, RowResults findings) {
        line = row.line();
        this.columns = columns;
        this.cells = cells;
        unreckoned = row.unreckoned();
        numbers = row.numbers();
        this.today = today;
        this.findings = findings;
    }

    /** Makes texts use a decimal comma, as in 1 197,01; the file's own numbers have a point. */
    void readDecimalCommas() {
        commaIsDecimal = true;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    List<String> cells() {
        return cells;
    }

    long line() {
        return line;
    }

    boolean isBad() {
        return bad;
    }

    void refuse(String column, Reason reason, String detail) {
        refuse(column, reason, text(column), detail);
    }

    /** Refuses a value that is declared for the whole file rather than in a cell. */
    void refuse(String column, Reason reason, String said, String detail) {
        bad = true;
        // Further problems of a cell without a result are not its author's.
        if (refused.contains(column + Reason.NO_RESULT)) {
            return;
        }
        if (refused.add(column + reason)) {
            findings.problem(line, column, reason, said, detail);
        }
    }

    /** Returns the name of the column at an index, from 0. */
    String name(int column) {
        return columns.header().get(column);
    }

    /** Returns the text of a cell; empty for an empty cell or a missing optional column. */
    String text(String column) {
        String text = unread(column);
        if (unreckoned.contains(columns.placeOf(column))) {
            refuse(column, Reason.NO_RESULT, text, "");
        }
        return text;
    }

    /** Returns the text of a cell in an ignored column, where a formula without a result is not a problem. */
    String unread(String column) {
        int index = columns.placeOf(column);
        return index < 0 ? "" : cells.get(index).strip();
    }

    /** Tells whether the file has a number there, not a text. */
    boolean isNumber(String column) {
        return numbers.contains(columns.placeOf(column));
    }

    String text(String column, int longest) {
        if (text(column).length() > longest) {
            refuse(column, Reason.TOO_LONG, String.valueOf(longest));
        }
        return text(column);
    }

    String requiredText(String column, int longest) {
        return hasStated(column) ? text(column, longest) : missing(column);
    }

    boolean hasStated(String column) {
        return !text(column).isEmpty();
    }

    private <T> T missing(String column) {
        refuse(column, Reason.MISSING, "");
        return null;
    }

    BigDecimal number(String column) {
        return hasStated(column) ? numberIfStated(column) : missing(column);
    }

    /** Returns the number; null for an empty cell, which is not a problem. */
    BigDecimal numberIfStated(String column) {
        return read(column, text(column));
    }

    /** Returns a number that shares its cell with words. */
    BigDecimal numberIn(String column, String number) {
        return read(column, number);
    }

    /**
     * Returns the per cent, with or without the sign; null for an empty cell.
     *
     * @param tenths whether a cell without the sign is in tenths of a per cent, as 293 for 29.3 %
     */
    BigDecimal percentIfStated(String column, boolean tenths) {
        String text = text(column);
        String unsigned = PERCENT.matcher(text).replaceFirst("");
        BigDecimal number = read(column, unsigned);
        return number != null && tenths && unsigned.equals(text) ? number.movePointLeft(1) : number;
    }

    private BigDecimal read(String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        boolean comma = commaIsDecimal && !isNumber(column);
        BigDecimal number = Digits.number(text, comma).orElseGet(() -> marked(column, text, comma));
        if (number == null) {
            refuse(column, Digits.isMark(text) ? Reason.NO_VALUE_MARK : Reason.NOT_A_NUMBER, "");
        }
        return number;
    }

    /** Returns a number without its note mark, and reports the mark. */
    private BigDecimal marked(String column, String text, boolean comma) {
        String unmarked = Digits.withoutMark(text);
        BigDecimal number = unmarked.equals(text) ? null : Digits.number(unmarked, comma).orElse(null);
        if (number != null) {
            findings.remark(line, column, Reason.FOOTNOTE_MARK, text, unmarked);
        }
        return number;
    }

    /** Returns one of a closed set, such as a flow. */
    <T> T oneOf(String column, Function<String, Optional<T>> reading, Reason otherwise) {
        if (!hasStated(column)) {
            return missing(column);
        }
        T value = reading.apply(text(column)).orElse(null);
        if (value == null) {
            refuse(column, otherwise, "");
        }
        return value;
    }

    Period period(String column) {
        if (!hasStated(column)) {
            return missing(column);
        }
        try {
            return possible(column, Period.parse(PlainWords.period(text(column)).orElse(text(column))));
        } catch (IllegalArgumentException e) {
            String[] ends = text(column).split("\\.\\.");
            boolean reversed = ends.length == 2 && ends[1].compareTo(ends[0]) < 0;
            refuse(column, reversed ? Reason.PERIOD_ENDS_BEFORE_START : Reason.BAD_PERIOD, "");
            return null;
        }
    }

    private Period possible(String column, Period period) {
        return possible(column, text(column), period);
    }

    /**
     * Returns the period if figures can have it.
     *
     * @param said the text of the period, in a cell or elsewhere
     */
    Period possible(String column, String said, Period period) {
        if (period.kind() == Period.Kind.SPAN) {
            refuse(column, Reason.PERIOD_NOT_FROM_JANUARY, said, "");
            return null;
        }
        if (!period.end().isBefore(today)) {
            refuse(column, Reason.FUTURE_PERIOD, said, "");
            return null;
        }
        return period;
    }

    /** Returns a month given as two numbers. */
    Period month(String yearColumn, String monthColumn) {
        Integer year = shortNumber(yearColumn);
        Integer month = shortNumber(monthColumn);
        if (year == null || month == null) {
            return null;
        }
        try {
            return possible(monthColumn, Period.parse("%04d-%02d".formatted(year, month)));
        } catch (IllegalArgumentException e) {
            boolean monthIsWrong = month < 1 || month > 12;
            refuse(monthIsWrong ? monthColumn : yearColumn, Reason.BAD_PERIOD, "");
            return null;
        }
    }

    private Integer shortNumber(String column) {
        if (!hasStated(column)) {
            return missing(column);
        }
        if (!SHORT_NUMBER.matcher(text(column)).matches()) {
            refuse(column, Reason.NOT_A_NUMBER, "");
            return null;
        }
        return Integer.valueOf(text(column));
    }

    /** Returns the publication date, in EDTF only, so that no order of day and month is guessed. */
    PartialDate published(String column, Period period) {
        if (!hasStated(column)) {
            return PartialDate.unknown();
        }
        try {
            PartialDate published = PartialDate.parse(text(column));
            if (!published.getEdtf().equals(text(column))) {
                refuse(column, Reason.BAD_DATE, "");
            } else if (!published.overlaps(null, today)) {
                refuse(column, Reason.FUTURE_DATE, "");
            } else if (period != null && !published.overlaps(period.end().plusDays(1), null)) {
                refuse(column, Reason.PUBLISHED_BEFORE_PERIOD_ENDED, period.toString());
            }
            return published;
        } catch (PartialDateException e) {
            refuse(column, Reason.BAD_DATE, "");
            return null;
        }
    }

    /** Returns a web address, empty if not stated; only http and https, since it becomes a link. */
    String address(String column, int longest) {
        String text = text(column, longest);
        Optional<String> address = WebAddress.of(text);
        if (!text.isEmpty() && address.isEmpty()) {
            refuse(column, Reason.BAD_ADDRESS, "");
        }
        return address.orElse("");
    }

    /** Returns the growth reported for a value, null if not stated. */
    BigDecimal growth(String column, Flow flow, BigDecimal value) {
        BigDecimal growth = numberIfStated(column);
        checkGrowth(column, growth, flow, value);
        return growth;
    }

    /** Refuses a fall by more than 100 %, except of a balance. */
    void checkGrowth(String column, BigDecimal growth, Flow flow, BigDecimal value) {
        if (growth == null || flow == Flow.BALANCE) {
            return;
        }
        int left = growth.compareTo(LOST_EVERYTHING);
        if (left < 0) {
            refuse(column, Reason.IMPOSSIBLE_GROWTH, "");
        } else if (left == 0 && value != null && value.signum() != 0) {
            refuse(column, Reason.NOTHING_LEFT, "");
        }
    }

    /** Adds a figure of a file without publication dates and sources. */
    void figure(String valueColumn, Series series, Period period, Amount amount, BigDecimal growth) {
        figure(valueColumn, series, period, amount, growth, PartialDate.unknown(), DraftCitation.NONE, "");
    }

    /** Adds a figure, which is kept back until the whole row is known to be good. */
    void figure(String valueColumn, Series series, Period period, Amount amount, BigDecimal growth,
            PartialDate published, DraftCitation citation, String beside) {
        figure(valueColumn, series, period, amount, growth, published, citation, beside, null, null, "");
    }

    void figure(String valueColumn, Series series, Period period, Amount amount, BigDecimal growth,
            PartialDate published, DraftCitation citation, String beside, String note, String stated, String goods) {
        Optional<FigureDraft> again = figures.stream().filter(draft -> period.last().getMonthValue() == 1
                && draft.statement().period().equals(period) && draft.statement().series().equals(series)).findFirst();
        if (amount.value().signum() < 0 && !series.flow().mayBeNegative()) {
            refuse(valueColumn, Reason.NEGATIVE, "");
        } else if (again.isPresent() && again.get().statement().amount().inUnits().compareTo(amount.inUnits()) != 0) {
            refuse(valueColumn, Reason.JANUARY_DIFFERS_FROM_CUMULATIVE, again.get().statement().amount().value().toPlainString(),
                    amount.value().toPlainString());
        } else if (again.isEmpty() || growth != null) {
            again.ifPresent(figures::remove);
            Statement statement = new Statement(null, series, period, amount, growth, published);
            figures.add(new FigureDraft(line, statement, citation, beside.isEmpty() ? null : beside, note,
                    stated, goods, columns.cell(valueColumn, text(valueColumn))));
        }
    }

    void deliver() {
        if (!bad) {
            figures.forEach(findings::add);
        }
    }
}
