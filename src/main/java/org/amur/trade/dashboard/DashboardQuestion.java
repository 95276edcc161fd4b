package org.amur.trade.dashboard;

import java.time.LocalDate;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Reporter;

/**
 * Query of the dashboard. Years in the wrong order are swapped.
 *
 * @param monthly months, else years
 * @param from the first year; null for the first known
 * @param until the last year; null for the last known
 * @param published the as-of day of publication; null for all
 */
record DashboardQuestion(boolean monthly, Currency currency, Reporter reporter, String declarant, Integer from,
        Integer until, LocalDate published, boolean events, boolean measures) {

    /**
     * Sets the declarant of customs services: China for Chinese, Russia for Russian ones, whatever the address
     * contains.
     */
    DashboardQuestion {
        declarant = switch (reporter) {
            case GACC -> Area.CHINA;
            case FTS -> Area.RUSSIA;
            case IMF, COMTRADE -> Area.RUSSIA.equals(declarant) ? Area.RUSSIA : Area.CHINA;
        };
        if (from != null && until != null && from > until) {
            Integer later = from;
            from = until;
            until = later;
        }
    }

    /** Returns the plotted currency: only Chinese customs publish in yuan. */
    Currency plotted() {
        return reporter == Reporter.GACC ? currency : Currency.USD;
    }

    /** Tells whether IMF data are used for periods without a figure of Chinese customs: China reported them to the IMF. */
    boolean isExtendedByImf() {
        return reporter == Reporter.GACC && plotted() == Currency.USD;
    }

    boolean covers(int year) {
        return (from == null || year >= from) && (until == null || year <= until);
    }
}
