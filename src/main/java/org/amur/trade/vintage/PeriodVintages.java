package org.amur.trade.vintage;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/** Everything that was published of one series for one period: a line of the table and a place on the chart. */
public final class PeriodVintages {

    private final Period period;
    private final List<PublishedLevel> levels;
    private final Statement first;
    private final Statement revised;
    private final Statement onDay;
    private final ImpliedLevel implied;

    /**
     * @param plotted null if all that was published is kept beside the series
     * @param implied the level that a later growth rate implies; null where the published ones fit
     * @param onDay   what stood for the period on the day asked for; null if nothing did, or none is asked for
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

    /** Every statement, newest first, and after them those that are kept beside the series. */
    public List<PublishedLevel> getLevels() {
        return levels;
    }

    /** The first that was published; null if none is plotted. */
    public Statement getFirst() {
        return first;
    }

    /** The one that stands; null if none is plotted. */
    public Statement getRevised() {
        return revised;
    }

    /** The one that stood on the day asked for; null for none. */
    public Statement getOnDay() {
        return onDay;
    }

    /** The level that growth stated a year later implies; null where a published one fits. */
    public ImpliedLevel getImplied() {
        return implied;
    }

    /** Whether a later level stands than the first; of levels of one date, or of dates not known, none revises the other. */
    public boolean isRevised() {
        return first != null && revised.isLaterThan(first)
                && first.amount().inUnits().compareTo(revised.amount().inUnits()) != 0;
    }

    /** What the one that stands has more than the first; null if nothing is plotted. */
    public Money getDifference() {
        return first == null ? null : revised.amount().money().minus(first.amount().money());
    }

    /** The same in per cent of the first, to two decimals at most; null where it cannot be told. */
    public BigDecimal getPercent() {
        return first == null ? null : Growth.between(first.amount().money(), revised.amount().money())
                .map(growth -> growth.known(2)).orElse(null);
    }
}
