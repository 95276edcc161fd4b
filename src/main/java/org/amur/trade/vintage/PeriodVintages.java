package org.amur.trade.vintage;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * All publications of one series for one period: a line of the table and a place on the chart.
 *
 * @param levels every statement, newest first, followed by excluded ones
 * @param first first publication; null if none is plotted
 * @param current current one; null if none is plotted
 * @param onDay current one of the as-of day; null for none
 * @param implied level that growth stated a year later implies; null if a published one matches
 */
public record PeriodVintages(Period period, List<PublishedLevel> levels, Statement first, Statement current, Statement onDay,
        ImpliedLevel implied) {

    /**
     * Creates the vintages.
     *
     * @param plotted null if all publications are excluded from the series
     * @param implied the level that a later growth rate implies; null if the published ones match
     * @param onDay current one on the as-of day; null if there was none, or no day is requested
     */
    PeriodVintages(Period period, List<PublishedLevel> levels, Vintages plotted, Vintages onDay, ImpliedLevel implied) {
        this(period, List.copyOf(levels), plotted == null ? null : plotted.first(), plotted == null ? null : plotted.current(),
                onDay == null ? null : onDay.current(), implied);
    }

    /**
     * Tells whether the current level is later than the first; levels of one date, or of unknown dates, do not revise
     * each other.
     */
    public boolean isRevised() {
        return first != null && current.isLaterThan(first)
                && first.amount().inUnits().compareTo(current.amount().inUnits()) != 0;
    }

    /** Returns the current level less the first; null if nothing is plotted. */
    public Money getDifference() {
        return first == null ? null : current.amount().money().minus(first.amount().money());
    }

    /** Returns the difference in per cent of the first, to at most two decimals; null if it cannot be computed. */
    public BigDecimal getPercent() {
        return first == null ? null : Growth.between(first.amount().money(), current.amount().money())
                .map(growth -> growth.known(2)).orElse(null);
    }
}
