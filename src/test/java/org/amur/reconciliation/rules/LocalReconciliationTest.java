package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Reconciling one statement with its neighbourhood finds exactly what the whole ledger would. */
class LocalReconciliationTest {

    private static final long SEED = Long.getLong("amur.seed", 20230320L);
    private static final Reconciliation RECONCILIATION = Reconciliation.with(MirrorBand.IMF);

    @Test
    void theFindingsOfAllNeighbourhoodsAreThoseOfTheLedger() {
        for (long seed = SEED; seed < SEED + 15; seed++) {
            Random random = new Random(seed);
            List<Statement> ledger = ledger(random);
            Map<String, Finding> kept = new TreeMap<>();
            ledger.stream().map(Neighbourhood::of).distinct()
                    .forEach(neighbourhood -> replace(kept, neighbourhood, ledger));
            assertTrue(kept.size() > 10, "seed " + seed + ": the errors are found");
            assertEquals(byKey(Reconciliation.of(ledger)), kept, "seed " + seed);
            kept.values().forEach(LocalReconciliationTest::assertReadable);
        }
    }

    private static void assertReadable(Finding finding) {
        assertFalse(FindingText.sentence(finding).contains("{"), FindingText.sentence(finding));
        FindingSentences.assertFewNumbers(FindingText.sentence(finding));
        if (!finding.variant().matches("(.*\\.)?(unit.*|jump)")) {
            assertEquals(units(finding).stream().map(unit -> unit.charAt(unit.length() - 1)).distinct().count(),
                    units(finding).size(), "one unit for each currency: " + FindingText.sentence(finding));
        }
        assertTrue(finding.key().length() < 500, finding.key());
        assertTrue(finding.arithmetic().stream()
                .flatMap(step -> Stream.concat(step.operands().stream(), Stream.of(step.result())))
                .map(ArithmeticStep.Operand::statement).filter(Objects::nonNull).allMatch(finding.inputs()::contains),
                "every number of the sum leads to an input: " + finding);
    }

    private static Set<String> units(Finding finding) {
        return Pattern.compile("(mn|bn|tn)\u00a0[¥$]").matcher(FindingText.sentence(finding)).results()
                .map(MatchResult::group).collect(toSet());
    }

    @Test
    void aChangeNeedsItsNeighbourhoodAlone() {
        for (long seed = SEED; seed < SEED + 5; seed++) {
            Random random = new Random(seed);
            List<Statement> ledger = ledger(random);
            Map<String, Finding> kept = byKey(Reconciliation.of(ledger));
            for (int step = 0; step < 60; step++) {
                change(random, ledger, kept);
                assertEquals(byKey(Reconciliation.of(ledger)), kept, "seed " + seed + ", step " + step);
            }
        }
    }

    private static void change(Random random, List<Statement> ledger, Map<String, Finding> kept) {
        int at = random.nextInt(ledger.size());
        Statement old = ledger.remove(at);
        Neighbourhood now = Neighbourhood.of(old);
        switch (random.nextInt(4)) {
            case 0 -> ledger.add(miswritten(old, random));
            case 1 -> {
                Period later = new Period(old.period().kind(), old.period().first().plusYears(1), old.period().last()
                        .plusYears(1));
                Statement moved = new Statement(old.figure(), old.series(), later, old.amount(), old.claimedGrowth(),
                        old.published());
                ledger.add(moved);
                now = Neighbourhood.of(moved);
            }
            case 2 -> {
                ledger.add(old);
                ledger.add(new Statement(old.figure() + 100_000, old.series(), old.period(), miswritten(old, random).amount(),
                        null,
                        PartialDate.parse("2024-0" + (1 + random.nextInt(9)))));
            }
            default -> {
            }
        }
        replace(kept, Neighbourhood.of(old), ledger);
        replace(kept, now, ledger);
    }

    private static void replace(Map<String, Finding> kept, Neighbourhood neighbourhood, List<Statement> ledger) {
        kept.values().removeIf(neighbourhood::owns);
        kept.putAll(byKey(RECONCILIATION.around(neighbourhood, ledger)));
    }

    /** Indexes findings; fails if two have one key. */
    private static Map<String, Finding> byKey(List<Finding> findings) {
        return findings.stream().collect(toMap(Finding::key, Function.identity(), (one, other) -> {
            throw new AssertionError(one + "\n" + other);
        }, TreeMap::new));
    }

    /** Returns a ledger of two kinds of goods and three reporters, with errors. */
    private static List<Statement> ledger(Random random) {
        List<Statement> ledger = new ArrayList<>(Stating.bothSides(random, new TrueTrade(random, 2014, 4)));
        for (Statement statement : List.copyOf(ledger)) {
            Series of = statement.series();
            if (random.nextInt(3) == 0) {
                Series oil = new Series(Reporter.COMTRADE, of.declarant(), of.partner(), "2709", of.flow(), of.currency());
                ledger.add(new Statement(statement.figure() + 10_000, oil, statement.period(), statement.amount(), null,
                        statement.published()));
            }
        }
        for (int error = 0; error < 30; error++) {
            int at = random.nextInt(ledger.size());
            ledger.set(at, miswritten(ledger.get(at), random));
        }
        return ledger;
    }

    static Statement miswritten(Statement statement, Random random) {
        BigDecimal value = Stating.miswritten(statement.amount().value(), random);
        boolean possible = value.signum() >= 0 || statement.series().flow() == Flow.BALANCE;
        Amount amount = new Amount(possible ? value : value.negate(), statement.amount().scale(), statement.amount().currency());
        return Stating.with(statement, amount, statement.claimedGrowth());
    }
}
