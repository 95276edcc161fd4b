package org.amur.trade;

/** Which periods stand side by side: years, single months, or January to each month. */
public enum Step {
    YEAR, MONTH,
    /** January to each month. */
    TO_DATE;

    /** The one that has a period among its own; single months where there is none. */
    public static Step of(Period period) {
        return switch (period.kind()) {
            case YEAR -> YEAR;
            case CUMULATIVE -> TO_DATE;
            case MONTH, SPAN -> MONTH;
        };
    }

    /** Whether a period is one of those. */
    public boolean has(Period period) {
        return of(period) == this;
    }
}
