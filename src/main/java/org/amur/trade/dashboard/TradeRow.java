package org.amur.trade.dashboard;

import java.util.stream.Stream;

import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.trade.CitedPoint;

/**
 * Total of one period in both currencies.
 *
 * @param yuan value in yuan; null if not known
 * @param dollars value in dollars; null if not known
 */
public record TradeRow(Period period, CitedPoint yuan, CitedPoint dollars) {

    /** Returns the known values. */
    Stream<CitedPoint> cells() {
        return Stream.of(yuan, dollars).filter(cell -> cell != null);
    }

    public Reporter getReporter() {
        return cells().findFirst().orElseThrow().getReporter();
    }
}
