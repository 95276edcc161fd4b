package org.amur.trade;

import org.amur.figure.value.Period;

/** Kind of periods of a chart: years, single months, or January to each month. */
public enum ChartSpan {
    YEAR, MONTH,
    /** January to each month. */
    TO_DATE;

    /** Returns the kind that contains a period; single months if none does. */
    public static ChartSpan of(Period period) {
        return switch (period.kind()) {
            case YEAR -> YEAR;
            case CUMULATIVE -> TO_DATE;
            case MONTH, SPAN -> MONTH;
        };
    }

    /**
     * Returns the name of a period of this kind: a year is January to December among the months from January, and the
     * reverse.
     */
    public Period name(Period period) {
        if (this == TO_DATE && period.kind() == Period.Kind.YEAR) {
            return Period.cumulative(period.year(), period.monthCount());
        }
        return this == YEAR ? period.whole() : period;
    }

    /** Tells whether a period is of this kind. */
    public boolean has(Period period) {
        return of(period) == this;
    }
}
