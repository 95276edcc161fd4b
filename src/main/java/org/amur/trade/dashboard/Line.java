package org.amur.trade.dashboard;

import java.util.EnumMap;
import java.util.Map;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.trade.CitedPoint;

/** Values of one period: a line of the table and a place on the chart. */
public final class Line {

    private final Period period;
    private final Reporter reporter;
    private final Map<Flow, CitedPoint> cells = new EnumMap<>(Flow.class);

    Line(Period period, Reporter reporter) {
        this.period = period;
        this.reporter = reporter;
    }

    void put(Flow flow, CitedPoint cell) {
        cells.put(flow, cell);
    }

    public Period getPeriod() {
        return period;
    }

    /** Returns the reporter of this line, which may not be the requested one. */
    public Reporter getReporter() {
        return reporter;
    }

    public CitedPoint getExports() {
        return cells.get(Flow.EXPORT);
    }

    public CitedPoint getImports() {
        return cells.get(Flow.IMPORT);
    }

    public CitedPoint getTotal() {
        return cells.get(Flow.TOTAL);
    }

    public CitedPoint getBalance() {
        return cells.get(Flow.BALANCE);
    }
}
