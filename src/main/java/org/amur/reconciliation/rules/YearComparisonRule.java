package org.amur.reconciliation.rules;

import java.util.List;
import java.util.function.Consumer;

/** Rule that compares the statements of a year with each other and with those of the year before. */
interface YearComparisonRule {

    static List<YearComparisonRule> all(MirrorBand band) {
        return List.of(new Revisions(), new PartsAndTotal(), new Months(), new ReportedGrowthRule(),
                new Jumps(), new Repeats(), new Mirrors(band));
    }

    void check(TradeYear before, TradeYear year, Consumer<Finding> found);
}
