package org.amur.trade.vintage;

import java.time.LocalDate;

import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;

/**
 * What the address asks of the vintages of one series.
 *
 * @param period the one period that is asked for; null for all
 * @param day    as of which day, beside first published and revised; null for none
 */
record VintageQuestion(Series series, ChartSpan step, Period period, YearSpan years, LocalDate day) {

    boolean covers(Period other) {
        return step.has(other) && years.covers(other.year()) && (period == null || period.equals(other));
    }
}
