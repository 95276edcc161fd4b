package org.amur.reconciliation.rules;

import java.util.List;
import java.util.function.Consumer;

/** Holds the statements of a year against each other and against those of the year before. */
interface LedgerRule {

    static List<LedgerRule> all(MirrorBand band) {
        return List.of(new Revisions(), new PartsAndTotal(), new Months(), new Claims(), new Jumps(), new Repeats(), new Mirrors(band));
    }

    void check(TradeYear before, TradeYear year, Consumer<Finding> found);
}
