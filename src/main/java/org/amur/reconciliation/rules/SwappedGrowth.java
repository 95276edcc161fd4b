package org.amur.reconciliation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.amur.figure.series.GrowthCheck;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/** Finds exports with growth on the imports of a year before, and imports on the exports: the two are swapped. */
final class SwappedGrowth {

    private SwappedGrowth() {
    }

    /**
     * Finds swapped growth.
     *
     * @return the statements whose growth needs no further check
     */
    static Set<Statement> check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        Set<Statement> exchanged = new HashSet<>();
        for (Series series : year.series()) {
            if (series.flow() == Flow.EXPORT) {
                for (Period period : year.seriesYear(series).periods()) {
                    finding(before, year, series, period).ifPresent(finding -> {
                        found.accept(finding);
                        exchanged.addAll(finding.inputs());
                    });
                }
            }
        }
        return exchanged;
    }

    private static Optional<Finding> finding(TradeYear before, TradeYear year, Series exports, Period period) {
        Series imports = exports.with(Flow.IMPORT);
        Period earlier = period.sameMonthsOfYearBefore();
        Optional<Statement> exported = year.seriesYear(exports).current(period);
        Optional<Statement> imported = year.seriesYear(imports).current(period);
        Optional<Statement> exportedBefore = before.seriesYear(exports).current(earlier);
        Optional<Statement> importedBefore = before.seriesYear(imports).current(earlier);
        if (exported.isEmpty() || imported.isEmpty() || exportedBefore.isEmpty() || importedBefore.isEmpty()
                || hasGrown(exportedBefore.get(), exported.get()) || hasGrown(importedBefore.get(), imported.get())
                || !hasGrown(importedBefore.get(), exported.get()) || !hasGrown(exportedBefore.get(), imported.get())) {
            return Optional.empty();
        }
        return Optional.of(finding(exported.get(), imported.get(), exportedBefore.get(), importedBefore.get()));
    }

    /** Tells whether the growth is as reported, except for a revision. */
    private static boolean hasGrown(Statement base, Statement statement) {
        return GrowthCheck.of(statement, Sums.money(base))
                .map(check -> check.agrees() || ReportedGrowthRule.isRevision(check, Sums.money(base))).orElse(false);
    }

    private static Finding finding(Statement exported, Statement imported, Statement exportedBefore, Statement importedBefore) {
        return new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT, "swappedGrowth",
                List.of(exported, imported, exportedBefore, importedBefore),
                List.of(Sums.during(exported), Sums.stated(exported), new FindingTerm.Percent(exported.claimedGrowth()),
                Sums.stated(imported),
                        new FindingTerm.Percent(imported.claimedGrowth()), Sums.stated(exportedBefore), Sums.stated(importedBefore),
                        Sums.named(exported)),
                List.of(growth(importedBefore, exported), growth(exportedBefore, imported)));
    }

    private static ArithmeticStep growth(Statement base, Statement statement) {
        GrowthCheck check = GrowthCheck.of(statement, Sums.money(base)).orElseThrow();
        return new ArithmeticStep(List.of(Sums.operand(base), Sums.operand(statement)), Operator.GROWTH, Sums.growth(check.computed()));
    }
}
