package org.amur.trade.vintage;

import java.time.LocalDate;

import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;

/**
 * Query of the vintages of one series.
 *
 * @param period the only requested one; null for all
 * @param day as-of day, beside first published and revised; null for none
 */
record VintageQuestion(Series series, ChartSpan step, Period period, YearSpan years, LocalDate day) {

    boolean covers(Period other) {
        return step.has(other) && years.covers(other.year()) && (period == null || period.equals(other));
    }
}
