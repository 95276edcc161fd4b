package org.amur.figureimport.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figureimport.table.Table;

/**
 * Column name over two rows, as {@code Exports / January}, or with a time, as {@code Exports 2023}: its time and its
 * other parts. A month may have its year beside it ({@code 2023 / January}) or not.
 */
final class ColumnName {

    private static final Pattern MONTHS = Pattern.compile("(?iu)(?:(\\d{4})年)?(\\d{1,2}|\\p{L}{3,10})\\.?月?"
            + "\\s*(?:[-~–—至到]|to|по)\\s*(\\d{1,2}|\\p{L}{3,10})\\.?(?:月份?)?(?:,? (\\d{4}))?");
    /** Part in brackets: {@code Change (1to12)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|\\p{L}{2,10})\\.?(?:月份?)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年| ?г\\.?| ?год)?");

    /** Year within a name; not 2023=100, nor the year of a forecast, as 2025E. */
    private static final Pattern IN_NAME = Pattern.compile("(?iu)(?<![\\p{N}.,=])(?:(\\p{L}{3,10}\\.?(?: ?[-–—] ?\\p{L}{3,10}\\.?)?),? )?"
            + "((?:19|20)\\d{2})(?:年|(?: ?г\\.?| ?года?)?(?![\\p{L}\\d])(?! ?=))");

    /** Another number before the year, as in 2024-10, 10/2024, 1-9 2024 and 2023/24. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?s)(?:.*\\D)?\\d{1,2}\\s*[-~–—/.,]?\\s*");
    private static final Pattern NUMBER_AFTER = Pattern.compile("(?s)\\s*[-~–—/.,]?\\s*\\d{1,2}(?!\\d).*");

    private final List<String> rest = new ArrayList<>();
    private String period;
    private String year;
    private Integer month;
    private boolean cumulative;

    private ColumnName(List<String> pieces) {
        pieces.forEach(piece -> read(Words.plain(piece).strip()));
    }

    private void read(String piece) {
        Matcher bracketed = IN_BRACKETS.matcher(piece);
        if (bracketed.matches() && isTime(bracketed.group(2).strip())) {
            rest.add(bracketed.group(1).strip());
        } else if (!isTime(piece)) {
            rest.add(piece);
        }
    }

    /** Returns the name over two rows; empty for a name of one row. */
    static Optional<ColumnName> of(String name) {
        List<String> pieces = Arrays.asList(name.split(Pattern.quote(Table.BETWEEN_NAMES)));
        return pieces.size() < 2 ? Optional.empty() : Optional.of(new ColumnName(pieces));
    }

    /**
     * Returns a name of one row that contains a year, perhaps with months: {@code Exports Jan-Oct 2024}; empty for any
     * other name.
     */
    static Optional<ColumnName> withTime(String name) {
        Matcher time = IN_NAME.matcher(name);
        if (!time.find() || isBesideNumber(name, time)) {
            return Optional.empty();
        }
        Optional<String> months = Optional.ofNullable(time.group(1)).filter(said -> Periods.ofYear(time.group(2), said).isPresent());
        String rest = name.substring(0, months.isPresent() ? time.start() : time.start(2)) + " " + name.substring(time.end());
        String said = months.map(each -> each + " " + time.group(2)).orElse(time.group(2));
        return time.find() || !rest.matches("(?s).*\\p{L}.*") ? Optional.empty() : Optional.of(new ColumnName(List.of(rest, said)));
    }

    /**
     * Tells whether a name of one row contains a time that cannot be read, since numbers beside its year qualify it.
     */
    static boolean hasTimeInNumbers(String name) {
        Matcher time = IN_NAME.matcher(name);
        return time.find() && isBesideNumber(name, time);
    }

    private static boolean isBesideNumber(String name, Matcher time) {
        return NUMBER_BEFORE.matcher(name.substring(0, time.start(2))).matches()
                || NUMBER_AFTER.matcher(name.substring(time.end())).matches();
    }

    private boolean isTime(String piece) {
        Matcher months = MONTHS.matcher(piece);
        Matcher one = MONTH.matcher(piece);
        Matcher ofYear = YEAR.matcher(piece);
        if (ofYear.matches()) {
            return year == null && set(ofYear.group(1), null, false);
        }
        if (months.matches() && Periods.month(months.group(2)).equals(Optional.of(1))
                && Periods.month(months.group(3)).isPresent()) {
            String stated = months.group(1) != null ? months.group(1) : months.group(4);
            return set(stated, Periods.month(months.group(3)).get(), true);
        }
        if (one.matches() && Periods.month(one.group(1)).isPresent()) {
            return set(null, Periods.month(one.group(1)).get(), false);
        }
        Optional<String> whole = period == null ? Periods.of(piece).filter(Periods::isOfFigures) : Optional.empty();
        whole.ifPresent(found -> period = found);
        return whole.isPresent();
    }

    private boolean set(String ofYear, Integer ofMonth, boolean fromJanuary) {
        year = ofYear == null ? year : ofYear;
        month = ofMonth == null ? month : ofMonth;
        cumulative = cumulative || fromJanuary;
        return true;
    }

    /** Returns the period, or the month and whether it counts from January, as far as the name states them. */
    Map<FigurePart, String> time() {
        Map<FigurePart, String> time = new EnumMap<>(FigurePart.class);
        if (period != null) {
            time.put(FigurePart.PERIOD, period);
        } else if (month == null && year != null) {
            time.put(FigurePart.PERIOD, year);
        } else if (month != null && year != null) {
            String last = "%s-%02d".formatted(year, month);
            time.put(FigurePart.PERIOD, cumulative && month > 1 ? year + "-01.." + last : last);
        } else if (month != null) {
            time.put(FigurePart.MONTH, String.valueOf(month));
            time.put(FigurePart.SPAN, cumulative ? "cumulative" : "month");
        }
        return time;
    }

    /** Returns the parts without a time. */
    List<String> rest() {
        return rest;
    }
}
