package org.amur.trade.dashboard;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.figure.value.Period;
import org.amur.trade.CitedPoint;

/**
 * January to each month of a year in both currencies, each against the same months of the year before: a part is never
 * compared with a whole. Missing values are the sums of stated ones.
 */
public final class YearToDate {

    private final List<Row> rows;

    private YearToDate(List<Row> rows) {
        this.rows = rows;
    }

    /** Returns the newest year with a value in either currency. */
    static YearToDate of(NavigableMap<Period, CitedPoint> yuan, NavigableMap<Period, CitedPoint> dollars) {
        TreeSet<Period> periods = new TreeSet<>(yuan.keySet());
        periods.addAll(dollars.keySet());
        if (periods.isEmpty()) {
            return new YearToDate(List.of());
        }
        int newest = periods.last().year();
        return new YearToDate(periods.stream().filter(period -> period.year() == newest)
                .map(period -> new Row(period, yuan.get(period), dollars.get(period))).toList());
    }

    /** Returns the known rows, January to each month, in order. */
    public List<Row> getRows() {
        return rows;
    }

    public boolean isInYuan() {
        return rows.stream().anyMatch(row -> row.yuan != null);
    }

    public int getYear() {
        return rows.get(0).period.year();
    }

    /** Returns the shown cells. */
    Stream<CitedPoint> cells() {
        return rows.stream().flatMap(row -> Stream.of(row.yuan, row.dollars)).filter(cell -> cell != null);
    }

    /**
     * January to one month.
     *
     * @param yuan value in yuan; null if not known
     * @param dollars value in dollars; null if not known
     */
    public record Row(Period period, CitedPoint yuan, CitedPoint dollars) {
    }
}
