package org.amur.bench;

import static java.util.stream.Collectors.groupingBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.MirrorBand;
import org.amur.reconciliation.rules.Neighbourhood;
import org.amur.reconciliation.rules.Reconciliation;
import org.amur.text.PartialDate;

/**
 * Measures reconciliation without a database: 100,000 and 1,000,000 figures of which one in a thousand is wrong, all
 * together and one against its neighbourhood. Prints a line for each;
 * {@code java -Xmx512m -cp … org.amur.bench.Reconciling 100000}.
 */
public final class Reconciling {

    private static final int ROUNDS = 3;
    private static final int LOCAL = 2_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2004;
    private static final int WRONG = 1_000;
    /** Rate of these years, in which the yuan was pegged. */
    private static final BigDecimal YUAN = new BigDecimal("8.277");
    /** Processor time, since others may use the machine at the same time. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Reconciliation RECONCILIATION = Reconciliation.with(MirrorBand.IMF);

    private Reconciling() {
    }

    public static void main(String[] sizes) {
        for (String size : sizes.length == 0 ? new String[] {"100000", "1000000"} : sizes) {
            List<Statement> ledger = ledger(Integer.parseInt(size), new Random(1));
            measureWhole(ledger);
            measureLocal(ledger);
        }
    }

    private static void measureWhole(List<Statement> ledger) {
        for (int round = 0; round < ROUNDS; round++) {
            long begin = CLOCK.getCurrentThreadCpuTime();
            long beginOnWall = System.nanoTime();
            List<Finding> findings = RECONCILIATION.all(ledger);
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(Locale.ROOT, "%,d figures: %.2f s (%.2f s of one core), %,d findings, heap %,d MB of %,d MB%n",
                    ledger.size(), (System.nanoTime() - beginOnWall) / 1e9, (CLOCK.getCurrentThreadCpuTime() - begin) / 1e9,
                    findings.size(), used >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** Measures single figures; the neighbourhoods are gathered before, as by a database index. */
    private static void measureLocal(List<Statement> ledger) {
        var trades = ledger.stream().collect(groupingBy(Reconciling::trade));
        Random random = new Random(2);
        long[] nanos = new long[LOCAL];
        long met = 0;
        for (int one = 0; one < LOCAL; one++) {
            Statement statement = ledger.get(random.nextInt(ledger.size()));
            Neighbourhood neighbourhood = Neighbourhood.of(statement);
            List<Statement> around = trades.get(trade(statement)).stream().filter(neighbourhood::contains).toList();
            met += around.size();
            long begin = CLOCK.getCurrentThreadCpuTime();
            RECONCILIATION.around(neighbourhood, around);
            nanos[one] = CLOCK.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "one against its neighbourhood (%d on average),"
                + " of one core: median %.3f ms, p99 %.3f ms, most %.3f ms%n",
                met / LOCAL, nanos[LOCAL / 2] / 1e6, nanos[LOCAL * 99 / 100] / 1e6, nanos[LOCAL - 1] / 1e6);
    }

    private static String trade(Statement statement) {
        Neighbourhood neighbourhood = Neighbourhood.of(statement);
        return neighbourhood.country() + neighbourhood.other() + neighbourhood.commodity();
    }

    /**
     * Returns a ledger by month, in all directions and currencies, by both countries, for as many goods as the size
     * needs.
     */
    private static List<Statement> ledger(int size, Random random) {
        List<Statement> ledger = new ArrayList<>(size);
        for (int goods = 0; ledger.size() < size; goods++) {
            String commodity = goods == 0 ? Series.ALL_GOODS : String.format(Locale.ROOT, "%06d", goods);
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                year(ledger, commodity, year, random);
            }
        }
        return ledger.subList(0, size);
    }

    private static void year(List<Statement> ledger, String commodity, int year, Random random) {
        BigDecimal[] sum = {BigDecimal.ZERO, BigDecimal.ZERO};
        for (int month = 1; month <= 12; month++) {
            BigDecimal out = BigDecimal.valueOf(4_000_000_000L + random.nextInt(500_000_000));
            BigDecimal in = BigDecimal.valueOf(5_000_000_000L + random.nextInt(500_000_000) * 2L);
            sum[0] = sum[0].add(out);
            sum[1] = sum[1].add(in);
            state(ledger, commodity, Period.month(year, month), out, in, random);
            if (month > 1) {
                state(ledger, commodity, Period.cumulative(year, month), sum[0], sum[1], random);
            }
        }
    }

    private static void state(List<Statement> ledger, String commodity, Period period, BigDecimal out, BigDecimal in,
            Random random) {
        for (Currency currency : Currency.values()) {
            Series series = new Series(Reporter.GACC, Area.CHINA, Area.RUSSIA, commodity, Flow.EXPORT, currency);
            BigDecimal rate = currency == Currency.CNY ? YUAN : BigDecimal.ONE;
            add(ledger, series, period, out.multiply(rate), random);
            add(ledger, series.with(Flow.IMPORT), period, in.multiply(rate), random);
            add(ledger, series.with(Flow.TOTAL), period, out.add(in).multiply(rate), random);
        }
        Series mirrored = new Series(Reporter.FTS, Area.RUSSIA, Area.CHINA, commodity, Flow.IMPORT, Currency.USD);
        add(ledger, mirrored, period, out.multiply(new BigDecimal("1.03")), random);
        add(ledger, mirrored.with(Flow.EXPORT), period, in.divide(new BigDecimal("1.03"), 0, RoundingMode.HALF_UP), random);
    }

    private static void add(List<Statement> ledger, Series series, Period period, BigDecimal exact, Random random) {
        BigDecimal value = exact.movePointLeft(Scale.MILLION.powerOfTen()).setScale(1, RoundingMode.HALF_UP);
        BigDecimal stated = random.nextInt(WRONG) == 0 ? value.add(value.movePointLeft(1)) : value;
        ledger.add(new Statement(ledger.size() + 1L, series, period, new Amount(stated, Scale.MILLION, series.currency()), null,
                PartialDate.unknown()));
    }
}
