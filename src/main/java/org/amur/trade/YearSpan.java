package org.amur.trade;

/** The years that a chart is asked for. @param from the first, null for the first known @param until the last, null for the last known */
public record YearSpan(Integer from, Integer until) {

    /** Years the wrong way round are read the other way. */
    public YearSpan {
        if (from != null && until != null && from > until) {
            Integer later = from;
            from = until;
            until = later;
        }
    }

    public boolean covers(int year) {
        return (from == null || year >= from) && (until == null || year <= until);
    }
}
