package org.amur.trade.dashboard;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;

import org.amur.figure.value.Period;
import org.amur.trade.CitedPoint;

/**
 * January to each month of a year in both currencies, each against the same months of the year before: a part is never
 * compared with a whole. Missing values are the sums of stated ones.
 */
public final class YearToDate {

    private final List<TradeRow> rows;

    private YearToDate(List<TradeRow> rows) {
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
                .map(period -> new TradeRow(period, yuan.get(period), dollars.get(period))).toList());
    }

    /** Returns the known rows, January to each month, in order. */
    public List<TradeRow> getRows() {
        return rows;
    }

    public boolean isInYuan() {
        return rows.stream().anyMatch(row -> row.yuan() != null);
    }

    public int getYear() {
        return rows.get(0).period().year();
    }
}
