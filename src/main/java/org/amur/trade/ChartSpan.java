package org.amur.trade;

import org.amur.figure.value.Period;

/** Which periods stand side by side: years, single months, or January to each month. */
public enum ChartSpan {
    YEAR, MONTH,
    /** January to each month. */
    TO_DATE;

    /** The one that has a period among its own; single months where there is none. */
    public static ChartSpan of(Period period) {
        return switch (period.kind()) {
            case YEAR -> YEAR;
            case CUMULATIVE -> TO_DATE;
            case MONTH, SPAN -> MONTH;
        };
    }

    /** What a period is called among those: a year is January to December among the months from January, and the other way round. */
    public Period name(Period period) {
        if (this == TO_DATE && period.kind() == Period.Kind.YEAR) {
            return Period.cumulative(period.year(), period.monthCount());
        }
        return this == YEAR ? period.whole() : period;
    }

    /** Whether a period is one of those. */
    public boolean has(Period period) {
        return of(period) == this;
    }
}
