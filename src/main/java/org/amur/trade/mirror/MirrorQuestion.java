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
 * Query of two counts of one trade, in dollars.
 *
 * @param flow as China sees it; not a balance
 * @param chinese reporter of China's declarations
 * @param russian reporter of Russia's declarations
 * @param factor ratio of an import with cost, insurance and freight to the same export free on board
 */
record MirrorQuestion(Flow flow, String commodity, Reporter chinese, Reporter russian, ChartSpan step, YearSpan years,
        BigDecimal factor) {

    /** Default factor, as assumed by the IMF. */
    static final BigDecimal USUAL_FACTOR = new BigDecimal("1.06");

    Series chineseSeries() {
        return chineseSeries(chinese);
    }

    /** Returns China's series from a reporter: its customs, or the IMF for the years before these. */
    Series chineseSeries(Reporter reporter) {
        return new Series(reporter, Area.CHINA, Area.RUSSIA, commodity, flow, Currency.USD);
    }

    Series russianSeries() {
        return chineseSeries(chinese).mirrored(russian);
    }

    /** Tells whether IMF data are used for periods without a figure of Chinese customs: China reported them to the IMF. */
    boolean isExtendedByImf() {
        return chinese == Reporter.GACC;
    }
}
