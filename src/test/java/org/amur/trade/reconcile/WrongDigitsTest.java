package org.amur.trade.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.amur.trade.Statement;
import org.junit.jupiter.api.Test;

/**
 * One wrong digit in one figure, or in one claim of growth, of a ledger that contradicts nothing: it is found wherever it is put,
 * unless rounding hides it. Which it is says an {@link Oracle} that reckons by itself.
 */
class WrongDigitsTest {

    private static final long SEED = Long.getLong("amur.seed", 20230320L);
    private static final int LEDGERS = 60;
    private static final int ERRORS = 40;

    /** What is told by size alone, where no sum contradicts. */
    private static final Set<String> BY_SIZE =
            Set.of("IMPOSSIBLE.jump", "IMPOSSIBLE.monthTooLarge", "IMPOSSIBLE.swapped", "IMPOSSIBLE.monthForPeriod");

    @Test
    void aWrongDigitIsFoundUnlessRoundingHidesIt() {
        int found = 0;
        int hidden = 0;
        for (long seed = SEED; seed < SEED + LEDGERS; seed++) {
            Random random = new Random(seed);
            List<Statement> sound =
                    Stating.withKnownBases(once(Stating.all(random, new TrueTrade(random, 2003 + random.nextInt(20), 2))));
            assertEquals(List.of(), Reconciliation.of(sound), "seed " + seed);
            for (int error = 0; error < ERRORS; error++) {
                List<Statement> ledger = new ArrayList<>(sound);
                int at = random.nextInt(ledger.size());
                Statement right = ledger.get(at);
                Statement wrong = right.claimedGrowth() != null && random.nextBoolean()
                        ? Stating.with(right, right.amount(), Stating.miswritten(right.claimedGrowth(), random))
                        : LocalReconciliationTest.miswritten(right, random);
                ledger.set(at, wrong);
                String where = "seed " + seed + ", " + right + " as " + wrong;
                switch (new Oracle(ledger).contradicts(wrong)) {
                    case YES -> {
                        assertTrue(Reconciliation.of(ledger).stream().anyMatch(finding -> finding.inputs().contains(wrong)),
                                where);
                        found++;
                    }
                    case NO -> {
                        assertEquals(List.of(), Ledgers.names(Reconciliation.of(ledger)).stream()
                                .filter(name -> !BY_SIZE.contains(name)).toList(), where);
                        hidden++;
                    }
                    default -> {
                    }
                }
            }
        }
        assertTrue(found > LEDGERS * ERRORS / 2 && hidden > LEDGERS, found + " found, " + hidden + " hidden");
    }

    /** Of several statements of one figure the first. */
    private static List<Statement> once(List<Statement> statements) {
        List<Statement> once = new ArrayList<>();
        statements.stream().filter(statement -> once.stream().noneMatch(other -> other.series().equals(statement.series())
                && other.period().whole().equals(statement.period().whole()))).forEach(once::add);
        return once;
    }
}
