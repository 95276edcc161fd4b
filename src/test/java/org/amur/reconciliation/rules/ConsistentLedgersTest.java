package org.amur.reconciliation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import org.amur.figure.value.Statement;
import org.junit.jupiter.api.Test;

/** A consistent ledger has no findings, however it is rounded: false alarms make users ignore a tool. */
class ConsistentLedgersTest {

    private static final long SEED = Long.getLong("amur.seed", 20230320L);
    private static final int LEDGERS = 300;

    @Test
    void oneCustomsServicesStatementsAreConsistent() {
        eachLedger(Stating::all);
    }

    @Test
    void bothCountriesStatementsAreConsistentUpToFreightAndInsurance() {
        eachLedger(Stating::bothSides);
    }

    private static void eachLedger(BiFunction<Random, TrueTrade, List<Statement>> stating) {
        for (long seed = SEED; seed < SEED + LEDGERS; seed++) {
            Random random = new Random(seed);
            List<Statement> statements = stating.apply(random, new TrueTrade(random, 2001 + random.nextInt(22), 2));
            assertEquals(List.of(), Reconciliation.of(statements).stream().map(finding -> FindingText.sentence(finding)
                    + finding.inputs()).toList(), "seed " + seed);
        }
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        for (long seed = SEED; seed < SEED + 20; seed++) {
            Random random = new Random(seed);
            List<Statement> statements = new ArrayList<>(Stating.bothSides(random, new TrueTrade(random, 2010, 3)));
            for (int error = 0; error < 20; error++) {
                int at = random.nextInt(statements.size());
                statements.set(at, LocalReconciliationTest.miswritten(statements.get(at), random));
            }
            List<Finding> findings = Reconciliation.of(statements);
            Collections.shuffle(statements, random);
            assertEquals(findings, Reconciliation.of(statements), "seed " + seed);
        }
    }
}
