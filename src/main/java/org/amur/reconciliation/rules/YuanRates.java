package org.amur.reconciliation.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * Yuan for a dollar, as market rates were on average in each month, and what they say of customs' own conversion.
 *
 * <p>The table is the Federal Reserve's release H.10 (noon buying rates, monthly averages; series EXCHUS). China's customs
 * convert a month at the central parity of the third Wednesday of the month before. The market may be up to 2 per cent away
 * from the parity, and a Wednesday from its month; so customs' rates lie in a band round the table's months, and a period of
 * several months, whatever each of them weighs, between the lowest and the highest of them. The press converts at a rate of
 * the day on which it writes.
 */
public final class YuanRates {

    private static final String TABLE = "yuan-rates.csv";
    private static final String COMMENT = "#";

    /** For one month: it is the parity of one day of the month before, or a mean of its own days. */
    private static final BigDecimal MONTH_LOW = new BigDecimal("0.965");
    private static final BigDecimal MONTH_HIGH = new BigDecimal("1.015");

    /** For several months, whose Wednesdays are seldom all on one side of their means. */
    private static final BigDecimal MONTHS_LOW = new BigDecimal("0.97");
    private static final BigDecimal MONTHS_HIGH = new BigDecimal("1.005");

    /** Until then the market paid less for a dollar than the parity for months on end; since, it has only paid more. */
    private static final YearMonth PARITY_ABOVE_UNTIL = YearMonth.of(2014, 6);
    private static final BigDecimal PARITY_ABOVE_HIGH = new BigDecimal("1.012");

    /** A day is not its month's mean. */
    private static final BigDecimal DAY_LOW = new BigDecimal("0.985");
    private static final BigDecimal DAY_HIGH = new BigDecimal("1.015");

    /** How long after a period's end the press writes of it. */
    private static final int MONTHS_IN_PRINT = 3;

    /** How far rates may have moved where the table does not reach. */
    private static final BigDecimal UNKNOWN_LOW = new BigDecimal("0.8");
    private static final BigDecimal UNKNOWN_HIGH = new BigDecimal("1.25");

    private static final NavigableMap<YearMonth, BigDecimal> RATES = read();

    /** Of periods that were asked for; there are 24 a year. */
    private static final Map<Period, Interval> CUSTOMS = new ConcurrentHashMap<>();

    private YuanRates() {
    }

    /** What customs' own conversion of a period may be. */
    static Interval customs(Period period) {
        return CUSTOMS.computeIfAbsent(period, YuanRates::ofCustoms);
    }

    private static Interval ofCustoms(Period period) {
        YearMonth before = period.first().minusMonths(1);
        if (period.kind() == Period.Kind.MONTH) {
            return known(before, period.last(), MONTH_LOW, MONTH_HIGH).orElseGet(() -> unknown(before));
        }
        BigDecimal high = period.last().isAfter(PARITY_ABOVE_UNTIL) ? MONTHS_HIGH : PARITY_ABOVE_HIGH;
        return known(before, period.last().minusMonths(1), MONTHS_LOW, high).orElseGet(() -> unknown(before));
    }

    /** What rates of the day were when the press wrote of it; empty where the table does not reach. */
    static Optional<Interval> ofTheDay(Statement statement) {
        LocalDate published = statement.published().getLatest();
        if (published != null) {
            return known(YearMonth.from(published), YearMonth.from(published), DAY_LOW, DAY_HIGH);
        }
        YearMonth end = statement.period().last();
        return known(end.plusMonths(1), end.plusMonths(MONTHS_IN_PRINT), DAY_LOW, DAY_HIGH);
    }

    /** About the mean rate of customs in a period; empty where the table does not reach. */
    static Optional<BigDecimal> mean(Period period) {
        List<BigDecimal> rates = months(period.first().minusMonths(1), period.last().minusMonths(1)).map(RATES::get).toList();
        if (rates.contains(null)) {
            return Optional.empty();
        }
        return Optional.of(rates.stream().reduce(BigDecimal::add).orElseThrow()
                .divide(BigDecimal.valueOf(rates.size()), Quotient.PRECISION));
    }

    /** About what a dollar cost in a period: good enough to tell whether an amount is in yuan or in dollars. */
    public static BigDecimal about(Period period) {
        return mean(period).orElseGet(() -> nearest(period.first()));
    }

    /** The last month of which the rate is known; of later periods only units and currencies are told apart. */
    public static Period knownUntil() {
        return Period.months(RATES.lastKey(), RATES.lastKey());
    }

    private static Optional<Interval> known(YearMonth first, YearMonth last, BigDecimal low, BigDecimal high) {
        List<YearMonth> months = months(first, last).toList();
        if (!months.stream().allMatch(RATES::containsKey)) {
            return Optional.empty();
        }
        List<BigDecimal> rates = months.stream().map(RATES::get).sorted().toList();
        return Optional.of(new Interval(rates.get(0).multiply(low), rates.get(rates.size() - 1).multiply(high)));
    }

    private static Interval unknown(YearMonth month) {
        return new Interval(nearest(month).multiply(UNKNOWN_LOW), nearest(month).multiply(UNKNOWN_HIGH));
    }

    /** The last that is known by then, else the first of all. */
    private static BigDecimal nearest(YearMonth month) {
        return RATES.get(Optional.ofNullable(RATES.floorKey(month)).orElse(RATES.firstKey()));
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private static NavigableMap<YearMonth, BigDecimal> read() {
        NavigableMap<YearMonth, BigDecimal> rates = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(YuanRates.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith(COMMENT)).map(line -> line.split(","))
                    .forEach(row -> rates.put(YearMonth.parse(row[0]), new BigDecimal(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rates;
    }
}
