package org.amur.reconciliation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;

/** Generated trade, exact to the dollar and the fen, from which consistent statements are made by rounding. */
final class TrueTrade {

    private static final Path RATES = Path.of("src/main/resources/org/amur/reconciliation/rules/yuan-rates.csv");
    private static final double BILLION = 1e9;

    private record Cell(Currency currency, Flow flow, YearMonth month) {
    }

    private final Map<Cell, BigDecimal> months = new HashMap<>();
    private final int firstYear;
    private final int years;

    /**
     * Creates a trade that grows or shrinks by up to a third a year; months vary by up to three tenths; converted at
     * the rate of the month before.
     */
    TrueTrade(Random random, int firstYear, int years) {
        this.firstYear = firstYear;
        this.years = years;
        Map<YearMonth, BigDecimal> rates = rates();
        double out = (1 + random.nextDouble() * 9) * BILLION;
        double in = out * (0.6 + random.nextDouble());
        for (int year = firstYear; year < firstYear + years; year++) {
            for (int number = 1; number <= 12; number++) {
                YearMonth month = YearMonth.of(year, number);
                BigDecimal rate = rates.get(month.minusMonths(1)).multiply(BigDecimal.valueOf(0.99 + random.nextDouble() / 100));
                put(month, Flow.EXPORT, out * (0.7 + random.nextDouble() * 0.6), rate);
                put(month, Flow.IMPORT, in * (0.7 + random.nextDouble() * 0.6), rate);
            }
            out *= 0.75 + random.nextDouble() * 0.6;
            in *= 0.75 + random.nextDouble() * 0.6;
        }
    }

    private void put(YearMonth month, Flow flow, double dollars, BigDecimal rate) {
        BigDecimal exact = BigDecimal.valueOf(Math.round(dollars));
        months.put(new Cell(Currency.USD, flow, month), exact);
        months.put(new Cell(Currency.CNY, flow, month), exact.multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + years - 1;
    }

    BigDecimal exact(Currency currency, Flow flow, Period period) {
        return switch (flow) {
            case TOTAL -> exact(currency, Flow.EXPORT, period).add(exact(currency, Flow.IMPORT, period));
            case BALANCE -> exact(currency, Flow.EXPORT, period).subtract(exact(currency, Flow.IMPORT, period));
            default -> period.months().map(month -> months.get(new Cell(currency, flow, month))).reduce(BigDecimal::add)
                    .orElseThrow();
        };
    }

    /** Returns the growth in per cent against the same months of the year before. */
    BigDecimal growth(Currency currency, Flow flow, Period period) {
        return exact(currency, flow, period)
                .divide(exact(currency, flow, period.sameMonthsOfYearBefore()), MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(100));
    }

    static Map<YearMonth, BigDecimal> rates() {
        Map<YearMonth, BigDecimal> rates = new HashMap<>();
        try {
            Files.readAllLines(RATES).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
                    .forEach(row -> rates.put(YearMonth.parse(row[0]), new BigDecimal(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rates;
    }
}
