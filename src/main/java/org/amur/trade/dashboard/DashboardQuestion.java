package org.amur.trade.dashboard;

import java.time.LocalDate;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Reporter;

/**
 * What the address asks of the dashboard. Years the wrong way round are read the other way.
 *
 * @param monthly   months, else years
 * @param from      the first year; null for the first that is known
 * @param until     the last year; null for the last that is known
 * @param published only what was published by this day counts; null for all
 */
record DashboardQuestion(boolean monthly, Currency currency, Reporter reporter, String declarant, Integer from,
        Integer until, LocalDate published, boolean events, boolean measures) {

    /** Chinese customs speak for China and Russian customs for Russia, whatever an address says. */
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

    /** Russian customs and the IMF publish in dollars only. */
    Currency plotted() {
        return reporter == Reporter.GACC ? currency : Currency.USD;
    }

    /** Chinese customs publish no series before that of the IMF ends, which is what China reported to it. */
    boolean extendedByImf() {
        return reporter == Reporter.GACC && plotted() == Currency.USD;
    }

    boolean covers(int year) {
        return (from == null || year >= from) && (until == null || year <= until);
    }
}
