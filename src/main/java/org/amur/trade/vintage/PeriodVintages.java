package org.amur.trade.vintage;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/** All publications of one series for one period: a line of the table and a place on the chart. */
public final class PeriodVintages {

    private final Period period;
    private final List<PublishedLevel> levels;
    private final Statement first;
    private final Statement revised;
    private final Statement onDay;
    private final ImpliedLevel implied;

    /**
     * Creates the vintages.
     *
     * @param plotted null if all publications are excluded from the series
     * @param implied the level that a later growth rate implies; null if the published ones match
     * @param onDay current one on the as-of day; null if there was none, or no day is requested
     */
    PeriodVintages(Period period, List<PublishedLevel> levels, Vintages plotted, Vintages onDay, ImpliedLevel implied) {
        this.period = period;
        this.levels = List.copyOf(levels);
        first = plotted == null ? null : plotted.first();
        revised = plotted == null ? null : plotted.current();
        this.onDay = onDay == null ? null : onDay.current();
        this.implied = implied;
    }

    public Period getPeriod() {
        return period;
    }

    /** Returns every statement, newest first, followed by excluded ones. */
    public List<PublishedLevel> getLevels() {
        return levels;
    }

    /** Returns the first publication; null if none is plotted. */
    public Statement getFirst() {
        return first;
    }

    /** Returns the current one; null if none is plotted. */
    public Statement getRevised() {
        return revised;
    }

    /** Returns the current one of the as-of day; null for none. */
    public Statement getOnDay() {
        return onDay;
    }

    /** Returns the level that growth stated a year later implies; null if a published one matches. */
    public ImpliedLevel getImplied() {
        return implied;
    }

    /**
     * Tells whether the current level is later than the first; levels of one date, or of unknown dates, do not revise
     * each other.
     */
    public boolean isRevised() {
        return first != null && revised.isLaterThan(first)
                && first.amount().inUnits().compareTo(revised.amount().inUnits()) != 0;
    }

    /** Returns the current level less the first; null if nothing is plotted. */
    public Money getDifference() {
        return first == null ? null : revised.amount().money().minus(first.amount().money());
    }

    /** Returns the difference in per cent of the first, to at most two decimals; null if it cannot be computed. */
    public BigDecimal getPercent() {
        return first == null ? null : Growth.between(first.amount().money(), revised.amount().money())
                .map(growth -> growth.known(2)).orElse(null);
    }
}
