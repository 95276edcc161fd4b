package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** Short builders for recorded statements, and queries about them, in tests. */
final class Stated {

    private static final AtomicLong FIGURES = new AtomicLong();

    private Stated() {
    }

    static Statement billions(Series series, String period, String value) {
        return billions(series, period, value, null);
    }

    static Statement billions(Series series, String period, String value, String growth) {
        return billions(series, period, value, growth, "XXXX");
    }

    static Statement billions(Series series, String period, String value, String growth, String published) {
        return new Statement(FIGURES.incrementAndGet(), series, Period.parse(period),
                Amount.of(value, Scale.BILLION, series.currency()), growth == null ? null : new BigDecimal(growth),
                PartialDate.parse(published));
    }

    static DashboardQuestion question(String reporter, String currency, Integer from, Integer until) {
        return new DashboardQuestion(false, Currency.valueOf(currency), Reporter.valueOf(reporter), null, from, until, null,
                true, true);
    }

    static DashboardQuestion published(String reporter, String by) {
        return new DashboardQuestion(false, Currency.USD, Reporter.valueOf(reporter), null, null, null, LocalDate.parse(by),
                true, true);
    }

    static DashboardQuestion months(String reporter, String currency) {
        return new DashboardQuestion(true, Currency.valueOf(currency), Reporter.valueOf(reporter), null, null, null, null,
                true, true);
    }
}
