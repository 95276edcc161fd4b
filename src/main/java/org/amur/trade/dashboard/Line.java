package org.amur.trade.dashboard;

import java.util.EnumMap;
import java.util.Map;

import org.amur.trade.Flow;
import org.amur.trade.Period;
import org.amur.trade.Reporter;

/** What is known of one period: a line of the table and a place on the chart. */
public final class Line {

    private final Period period;
    private final Reporter reporter;
    private final Map<Flow, Cell> cells = new EnumMap<>(Flow.class);

    Line(Period period, Reporter reporter) {
        this.period = period;
        this.reporter = reporter;
    }

    void put(Flow flow, Cell cell) {
        cells.put(flow, cell);
    }

    public Period getPeriod() {
        return period;
    }

    /** Who publishes the numbers of this line: not always the reporter asked for. */
    public Reporter getReporter() {
        return reporter;
    }

    public Cell getExports() {
        return cells.get(Flow.EXPORT);
    }

    public Cell getImports() {
        return cells.get(Flow.IMPORT);
    }

    public Cell getTotal() {
        return cells.get(Flow.TOTAL);
    }

    public Cell getBalance() {
        return cells.get(Flow.BALANCE);
    }
}
