package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.BALANCE;
import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Zero is a figure like any other: contradictions are found, and never given in per cent of it. */
class ZerosTest {

    private static final long SEED = Long.getLong("amur.seed", 20230320L);
    private static final int LEDGERS = 150;
    private static final Series IMF = partner(Reporter.IMF);
    private static final Series COMTRADE = partner(Reporter.COMTRADE);
    private static final List<String> VALUES =
            List.of("0", "0", "0.0", "0.00", "0.000", "1", "-1", "1.0", "-1.0", "2", "3.0", "-3.0", "5.0", "100", "0.5");
    private static final List<String> GROWTHS = List.of("0", "0.0", "-100", "-99.9", "-50", "100", "29.3");

    private static Series partner(Reporter reporter) {
        return new Series(reporter, Area.CHINA, "KI", Series.ALL_GOODS, Flow.EXPORT, Currency.USD);
    }

    private static String text(Finding finding) {
        return FindingText.sentence(finding).replace('\u00a0', ' ');
    }

    @Test
    void aZeroYearRepublishedAsNonzeroIsFound() {
        Finding finding = new Ledgers().with(IMF, "2019", "0 mn").with(COMTRADE, "2019", "1234567 one").only();
        assertEquals("MIRROR.handedOnForNothing", finding.rule() + "." + finding.variant());
        assertEquals("2019: UN Comtrade gives China’s exports to Kiribati as 1.235 mn $, IMF as 0 mn $."
                + " Both use the declarations of China.",
                text(finding));
    }

    @Test
    void twelveZeroMonthsRepublishedAsNonzeroAreFound() {
        Ledgers ledger = new Ledgers().with(COMTRADE, "2019", "12345678 one");
        for (int month = 1; month <= 12; month++) {
            ledger.with(IMF, "2019-%02d".formatted(month), "0 mn");
        }
        assertEquals(List.of("MIRROR.handedOnForNothing"), ledger.rules());
    }

    @Test
    void aNonzeroValueRepublishedAsZeroIsFound() {
        assertEquals(List.of("MIRROR.handedOn"),
                new Ledgers().with(IMF, "2019", "12 mn").with(COMTRADE, "2019", "0 one").rules());
    }

    @Test
    void zeroMonthsWithANonzeroSumAreFound() {
        Finding finding = new Ledgers().with(TOTAL, "2022-01", "0.0 mn").with(TOTAL, "2022-02", "0.0 mn")
                .with(TOTAL, "2022-01..2022-02", "5.0 mn").only();
        assertEquals("MONTHS.differs", finding.rule() + "." + finding.variant());
        assertEquals("China’s trade with Russia, January–February 2022: the parts make 0.0 mn $."
                + " The stated value is 5.0 mn $, a difference of 5.0 mn $.", text(finding));
    }

    @Test
    void balancesThatOffsetEachOther() {
        assertEquals(List.of("MONTHS.differs"), new Ledgers().with(BALANCE, "2022-01", "1.0 mn")
                .with(BALANCE, "2022-02", "-1.0 mn").with(BALANCE, "2022-01..2022-02", "3.0 mn").rules());
    }

    @Test
    void aZeroAlmostExplainedByRoundingIsFound() {
        Finding finding = new Ledgers().with(TOTAL, "2022-01", "0 mn").with(TOTAL, "2022-02", "0 mn")
                .with(TOTAL, "2022-03", "0 mn").with(TOTAL, "2022-01..2022-03", "2 mn").only();
        assertEquals("MONTHS.revisedFromNothing", finding.rule() + "." + finding.variant());
        assertEquals("China’s trade with Russia, January–March 2022: the parts make 0 mn $, but 2 mn $ is stated."
                + " Earlier figures were probably revised by 2 mn $.", text(finding));
    }

    @Test
    void everyLedgerWithZerosCanBeReconciled() {
        for (long seed = SEED; seed < SEED + LEDGERS; seed++) {
            Random random = new Random(seed);
            List<Statement> statements = seed % 5 > 0 ? small(random)
                    : withZeros(Stating.bothSides(random, new TrueTrade(random, 2014, 2)), random);
            try {
                Reconciliation.of(statements).forEach(ZerosTest::assertReadable);
            } catch (ArithmeticException | IllegalArgumentException | IllegalStateException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void assertReadable(Finding finding) {
        assertFalse(FindingText.sentence(finding).contains("{"), FindingText.sentence(finding));
        finding.arithmetic().forEach(step -> {
            step.operands().forEach(operand -> FindingText.term(operand.value()));
            FindingText.term(step.result().value());
        });
    }

    private static List<Statement> withZeros(List<Statement> statements, Random random) {
        return statements.stream().map(statement -> random.nextInt(4) > 0 ? statement : Stating.with(statement,
                new Amount(BigDecimal.ZERO.setScale(random.nextInt(3)), statement.amount().scale(),
                        statement.amount().currency()), statement.claimedGrowth())).toList();
    }

    /** Returns a ledger of small numbers from all reporters, with frequent zeros. */
    private static List<Statement> small(Random random) {
        List<Statement> statements = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            Series series = series(random);
            BigDecimal value = new BigDecimal(one(VALUES, random));
            Amount amount = new Amount(series.flow() == Flow.BALANCE ? value : value.abs(),
                    one(List.of(Scale.ONE, Scale.THOUSAND, Scale.MILLION, Scale.MILLION, Scale.BILLION), random),
                    series.currency());
            boolean grows = series.flow() != Flow.BALANCE && random.nextInt(3) == 0;
            statements.add(new Statement(number + 1L, series, period(random), amount,
                    grows ? new BigDecimal(one(GROWTHS, random)) : null, PartialDate.unknown()));
        }
        return statements;
    }

    private static Series series(Random random) {
        Reporter reporter = one(List.of(Reporter.values()), random);
        String declarant = one(List.of(Area.CHINA, Area.RUSSIA).stream().filter(reporter::publishes).toList(), random);
        Series series = Series.of(reporter, declarant, one(List.of(Flow.values()), random),
                one(List.of(Currency.values()), random));
        return new Series(reporter, declarant, series.partner(), one(List.of(Series.ALL_GOODS, "2709"), random),
                series.flow(), series.currency());
    }

    private static Period period(Random random) {
        int year = 2021 + random.nextInt(2);
        int month = 1 + random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> Period.year(year);
            case 1 -> Period.month(year, month);
            default -> Period.cumulative(year, month + 1);
        };
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
