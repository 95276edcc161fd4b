package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

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

/**
 * Generator of statements about a true trade: months, cumulative figures and years, in any unit and precision, in both
 * currencies.
 */
final class Stating {

    private static final Map<Currency, List<Scale>> SCALES = Map.of(
            Currency.USD, List.of(Scale.MILLION, Scale.HUNDRED_MILLION, Scale.BILLION, Scale.THOUSAND),
            Currency.CNY, List.of(Scale.TEN_THOUSAND, Scale.HUNDRED_MILLION, Scale.BILLION, Scale.MILLION, Scale.TRILLION));

    private final Random random;
    private final TrueTrade trade;
    private final List<Statement> statements = new ArrayList<>();

    private Stating(Random random, TrueTrade trade) {
        this.random = random;
        this.trade = trade;
    }

    /** Returns statements by China's customs; some figures are repeated in other words. */
    static List<Statement> all(Random random, TrueTrade trade) {
        Stating stating = new Stating(random, trade);
        stating.state(Reporter.GACC, Area.CHINA, 0.3 + random.nextDouble() * 0.7, BigDecimal.ONE, random.nextInt(3) == 0 ? 0.1
                : 0);
        return stating.statements;
    }

    /**
     * Returns these and those of Russia's customs, whose imports are worth up to 6 per cent more than the exports that
     * they mirror.
     */
    static List<Statement> bothSides(Random random, TrueTrade trade) {
        Stating stating = new Stating(random, trade);
        stating.state(Reporter.GACC, Area.CHINA, 0.5, BigDecimal.ONE, 0.05);
        stating.state(Reporter.FTS, Area.RUSSIA, 0.5, BigDecimal.valueOf(1.005 + random.nextDouble() * 0.05), 0.05);
        return stating.statements;
    }

    private void state(Reporter reporter, String declarant, double share, BigDecimal cifFob, double repeated) {
        for (Currency currency : reporter == Reporter.FTS ? List.of(Currency.USD) : List.of(Currency.values())) {
            for (Flow flow : Flow.values()) {
                for (Period period : periods(trade)) {
                    for (double chance = share; random.nextDouble() < chance; chance = repeated) {
                        state(Series.of(reporter, declarant, flow, currency), period, cifFob);
                    }
                }
            }
        }
    }

    static List<Period> periods(TrueTrade trade) {
        List<Period> periods = new ArrayList<>();
        for (int year = trade.firstYear(); year <= trade.lastYear(); year++) {
            for (int month = 1; month <= 12; month++) {
                periods.add(Period.month(year, month));
                if (month > 1) {
                    periods.add(Period.cumulative(year, month));
                }
            }
            periods.add(Period.year(year));
        }
        return periods;
    }

    private void state(Series series, Period period, BigDecimal cifFob) {
        Currency currency = series.currency();
        BigDecimal exact = cifFob.compareTo(BigDecimal.ONE) == 0 ? trade.exact(currency, series.flow(), period)
                : mirrored(series.flow(), period, cifFob);
        List<Scale> scales = SCALES.get(currency);
        Amount amount = rounded(exact, scales.get(random.nextInt(scales.size())), currency, 3 + random.nextInt(6));
        BigDecimal growth = null;
        boolean grows = series.reporter() == Reporter.GACC && series.flow() != Flow.BALANCE && period.year() > trade.firstYear();
        if (grows && random.nextInt(3) == 0) {
            growth = trade.growth(currency, series.flow(), period).setScale(random.nextInt(3), RoundingMode.HALF_UP);
        }
        statements.add(new Statement(statements.size() + 1L, series, period, amount, growth, PartialDate.unknown()));
    }

    /** Returns the amount as the other country declares it. */
    private BigDecimal mirrored(Flow flow, Period period, BigDecimal cifFob) {
        return switch (flow) {
            case EXPORT -> trade.exact(Currency.USD, Flow.IMPORT, period).divide(cifFob, 0, RoundingMode.HALF_UP);
            case IMPORT -> trade.exact(Currency.USD, Flow.EXPORT, period).multiply(cifFob).setScale(0, RoundingMode.HALF_UP);
            case TOTAL -> mirrored(Flow.EXPORT, period, cifFob).add(mirrored(Flow.IMPORT, period, cifFob));
            case BALANCE -> mirrored(Flow.EXPORT, period, cifFob).subtract(mirrored(Flow.IMPORT, period, cifFob));
        };
    }

    private static Amount rounded(BigDecimal exact, Scale scale, Currency currency, int digits) {
        BigDecimal value = exact.movePointLeft(scale.powerOfTen());
        int decimals = Math.min(digits - (value.precision() - value.scale()), scale.powerOfTen());
        return new Amount(value.setScale(Math.max(0, decimals), RoundingMode.HALF_UP), scale, currency);
    }

    /** Keeps growth whose base is stated in the same series, and in one currency only. */
    static List<Statement> withKnownBases(List<Statement> statements) {
        var known = statements.stream().map(statement -> statement.series() + " " + statement.period().whole())
                .collect(Collectors.toSet());
        return statements.stream().map(statement -> {
            boolean checkable = statement.series().currency() == Currency.USD && known.contains(
                    statement.series() + " " + statement.period().whole().sameMonthsOfYearBefore());
            return checkable ? statement : with(statement, statement.amount(), null);
        }).toList();
    }

    static Statement with(Statement statement, Amount amount, BigDecimal growth) {
        return new Statement(statement.figure(), statement.series(), statement.period(), amount, growth, statement.published());
    }

    /** Replaces one digit of a number. */
    static BigDecimal miswritten(BigDecimal number, Random random) {
        char[] digits = number.toPlainString().toCharArray();
        int at;
        do {
            at = random.nextInt(digits.length);
        } while (!Character.isDigit(digits[at]));
        digits[at] = (char) ('0' + (digits[at] - '0' + 1 + random.nextInt(9)) % 10);
        return new BigDecimal(new String(digits));
    }
}
