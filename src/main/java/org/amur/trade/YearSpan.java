package org.amur.trade;

/**
 * Requested years of a chart.
 *
 * @param from the first, null for the first known
 * @param until the last, null for the last known
 */
public record YearSpan(Integer from, Integer until) {

    /** Swaps years in the wrong order. */
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
