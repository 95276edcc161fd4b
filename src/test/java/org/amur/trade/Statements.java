package org.amur.trade;

import java.math.BigDecimal;

import org.amur.date.PartialDate;

/** Short ways to write statements of China's customs in tests. */
final class Statements {

    static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);
    static final Series EXPORT = TOTAL.with(Flow.EXPORT);
    static final Series IMPORT = TOTAL.with(Flow.IMPORT);
    static final Series BALANCE = TOTAL.with(Flow.BALANCE);

    private Statements() {
    }

    static Statement billions(Series series, String period, String value) {
        return billions(series, period, value, null);
    }

    static Statement billions(Series series, String period, String value, String growth) {
        return billions(series, period, value, growth, null);
    }

    static Statement billions(Series series, String period, String value, String growth, String published) {
        return statement(series, period, Amount.of(value, Scale.BILLION, series.currency()), growth, published);
    }

    static Statement statement(Series series, String period, Amount amount, String growth, String published) {
        return new Statement(null, series, Period.parse(period), amount, growth == null ? null : new BigDecimal(growth),
                published == null ? PartialDate.unknown() : PartialDate.parse(published));
    }

    static BigDecimal inBillions(Level level) {
        return level.money().value().movePointLeft(9).stripTrailingZeros();
    }
}
