package org.amur.trade.dashboard;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.figure.value.Period;
import org.amur.trade.Cell;

/**
 * A year from January to each of its months in both currencies, each against the same months of the year before: a part is
 * never compared with a whole. What is not stated is the sum of what is.
 */
public final class YearToDate {

    private final List<Row> rows;

    private YearToDate(List<Row> rows) {
        this.rows = rows;
    }

    /** The newest year of which anything is known in either currency. */
    static YearToDate of(NavigableMap<Period, Cell> yuan, NavigableMap<Period, Cell> dollars) {
        TreeSet<Period> periods = new TreeSet<>(yuan.keySet());
        periods.addAll(dollars.keySet());
        if (periods.isEmpty()) {
            return new YearToDate(List.of());
        }
        int newest = periods.last().year();
        return new YearToDate(periods.stream().filter(period -> period.year() == newest)
                .map(period -> new Row(period, yuan.get(period), dollars.get(period))).toList());
    }

    /** January to each month of which it is known, in order. */
    public List<Row> getRows() {
        return rows;
    }

    public boolean isInYuan() {
        return rows.stream().anyMatch(row -> row.yuan != null);
    }

    public int getYear() {
        return rows.get(0).period.year();
    }

    /** What is shown. */
    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> Stream.of(row.yuan, row.dollars)).filter(cell -> cell != null);
    }

    /** January to one month. */
    public static final class Row {

        private final Period period;
        private final Cell yuan;
        private final Cell dollars;

        private Row(Period period, Cell yuan, Cell dollars) {
            this.period = period;
            this.yuan = yuan;
            this.dollars = dollars;
        }

        public Period getPeriod() {
            return period;
        }

        /** Null if it is not known. */
        public Cell getYuan() {
            return yuan;
        }

        /** Null if it is not known. */
        public Cell getDollars() {
            return dollars;
        }
    }
}
