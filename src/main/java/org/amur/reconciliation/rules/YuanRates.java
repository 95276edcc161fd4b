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
 * Monthly mean market rates in yuan per dollar, and the resulting bounds of customs' own conversion. <p>Source: Federal
 * Reserve release H.10 (noon buying rates, monthly averages; series EXCHUS). China's customs convert a month at the
 * central parity of the third Wednesday of the month before. The market may deviate by up to 2 per cent from the
 * parity, and a Wednesday from its month; so customs' rates lie in a band around the table's months, and those of
 * several months, with any weights, between the lowest and the highest of them. The press converts at a rate of the day
 * of writing.
 */
public final class YuanRates {

    private static final String TABLE = "yuan-rates.csv";
    private static final String COMMENT = "#";

    /** Bounds for one month: the parity of one day of the month before, or a mean of its own days. */
    private static final BigDecimal MONTH_LOW = new BigDecimal("0.965");
    private static final BigDecimal MONTH_HIGH = new BigDecimal("1.015");

    /** Bounds for several months, whose Wednesdays are seldom all on one side of their means. */
    private static final BigDecimal MONTHS_LOW = new BigDecimal("0.97");
    private static final BigDecimal MONTHS_HIGH = new BigDecimal("1.005");

    /**
     * End of the time when the market paid less for a dollar than the parity for months on end; since then it has only
     * paid more.
     */
    private static final YearMonth PARITY_ABOVE_UNTIL = YearMonth.of(2014, 6);
    private static final BigDecimal PARITY_ABOVE_HIGH = new BigDecimal("1.012");

    /** Bounds for a day around its month's mean. */
    private static final BigDecimal DAY_LOW = new BigDecimal("0.985");
    private static final BigDecimal DAY_HIGH = new BigDecimal("1.015");

    /** Number of months after a period's end in which the press reports it. */
    private static final int MONTHS_IN_PRINT = 3;

    /** Bounds beyond the table. */
    private static final BigDecimal UNKNOWN_LOW = new BigDecimal("0.8");
    private static final BigDecimal UNKNOWN_HIGH = new BigDecimal("1.25");

    private static final NavigableMap<YearMonth, BigDecimal> RATES = read();

    /** Cache by requested period; there are 24 a year. */
    private static final Map<Period, Interval> CUSTOMS = new ConcurrentHashMap<>();

    private YuanRates() {
    }

    /** Returns the bounds of customs' own conversion of a period. */
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

    /** Returns the bounds of day rates when the press reported the period; empty beyond the table. */
    static Optional<Interval> ofTheDay(Statement statement) {
        LocalDate published = statement.published().getLatest();
        if (published != null) {
            return known(YearMonth.from(published), YearMonth.from(published), DAY_LOW, DAY_HIGH);
        }
        YearMonth end = statement.period().last();
        return known(end.plusMonths(1), end.plusMonths(MONTHS_IN_PRINT), DAY_LOW, DAY_HIGH);
    }

    /** Returns customs' approximate mean rate of a period; empty beyond the table. */
    static Optional<BigDecimal> mean(Period period) {
        List<BigDecimal> rates = months(period.first().minusMonths(1), period.last().minusMonths(1)).map(RATES::get).toList();
        if (rates.contains(null)) {
            return Optional.empty();
        }
        return Optional.of(rates.stream().reduce(BigDecimal::add).orElseThrow()
                .divide(BigDecimal.valueOf(rates.size()), Quotient.PRECISION));
    }

    /** Returns the approximate price of a dollar in a period, enough to tell yuan from dollars. */
    public static BigDecimal about(Period period) {
        return mean(period).orElseGet(() -> nearest(period.first()));
    }

    /** Returns the last month with a known rate; of later periods only units and currencies are told apart. */
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

    /** Returns the last rate known by then, else the first of all. */
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
