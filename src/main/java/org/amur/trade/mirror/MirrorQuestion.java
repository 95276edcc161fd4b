package org.amur.trade.mirror;

import java.math.BigDecimal;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;

/**
 * Which two counts of one trade the address compares, in dollars.
 *
 * @param flow    as China sees it; no balance
 * @param chinese who publishes China's declarations
 * @param russian who publishes Russia's declarations
 * @param factor  how much more an import is worth with cost, insurance and freight than the same export free on board
 */
record MirrorQuestion(Flow flow, String commodity, Reporter chinese, Reporter russian, ChartSpan step, YearSpan years,
        BigDecimal factor) {

    /** As the IMF reckons with it. */
    static final BigDecimal USUAL_FACTOR = new BigDecimal("1.06");

    Series chineseSeries() {
        return chineseSeries(chinese);
    }

    /** What China reported to the IMF, for the years before the series of its customs begins. */
    Series chineseSeries(Reporter reporter) {
        return new Series(reporter, Area.CHINA, Area.RUSSIA, commodity, flow, Currency.USD);
    }

    Series russianSeries() {
        return chineseSeries(chinese).mirrored(russian);
    }

    /** Chinese customs publish no series before that of the IMF ends, which is what China reported to it. */
    boolean extendedByImf() {
        return chinese == Reporter.GACC;
    }
}
