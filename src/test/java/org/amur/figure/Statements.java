package org.amur.figure;

import java.math.BigDecimal;

import org.amur.figure.series.Level;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** Short builders for statements of China's customs in tests. */
public final class Statements {

    public static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);
    public static final Series EXPORT = TOTAL.with(Flow.EXPORT);
    public static final Series IMPORT = TOTAL.with(Flow.IMPORT);
    public static final Series BALANCE = TOTAL.with(Flow.BALANCE);

    private Statements() {
    }

    public static Statement billions(Series series, String period, String value) {
        return billions(series, period, value, null);
    }

    public static Statement billions(Series series, String period, String value, String growth) {
        return billions(series, period, value, growth, null);
    }

    public static Statement billions(Series series, String period, String value, String growth, String published) {
        return statement(series, period, Amount.of(value, Scale.BILLION, series.currency()), growth, published);
    }

    public static Statement statement(Series series, String period, Amount amount, String growth, String published) {
        return new Statement(null, series, Period.parse(period), amount, growth == null ? null : new BigDecimal(growth),
                published == null ? PartialDate.unknown() : PartialDate.parse(published));
    }

    public static BigDecimal inBillions(Level level) {
        return level.money().value().movePointLeft(9).stripTrailingZeros();
    }
}
