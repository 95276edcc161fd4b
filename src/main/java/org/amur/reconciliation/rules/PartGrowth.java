package org.amur.reconciliation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operand;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares the levels of a year before that the reported growth of exports, imports and total implies: they add up,
 * even if none was ever published, and despite revisions.
 */
final class PartGrowth {

    private PartGrowth() {
    }

    /**
     * Checks a total.
     *
     * @param series of a total
     */
    static void check(TradeYear year, Series series, Consumer<Finding> found) {
        for (Period period : year.seriesYear(series).periods()) {
            Optional<Statement> total = growthStatement(year.seriesYear(series), period);
            Optional<Statement> exports = growthStatement(year.seriesYear(series.with(Flow.EXPORT)), period);
            Optional<Statement> imports = growthStatement(year.seriesYear(series.with(Flow.IMPORT)), period);
            if (total.isPresent() && exports.isPresent() && imports.isPresent()
                    && partsFit(total.get(), exports.get(), imports.get())) {
                check(total.get(), exports.get(), imports.get()).ifPresent(found);
            }
        }
    }

    /** Tells whether the levels add up; otherwise their growth is not compared. */
    private static boolean partsFit(Statement total, Statement exports, Statement imports) {
        return Sums.agree(Sums.money(exports).plus(Sums.money(imports)), Sums.money(total));
    }

    private static Optional<Statement> growthStatement(SeriesYear seriesYear, Period period) {
        return seriesYear.at(period).flatMap(Vintages::growthStatement);
    }

    private static Optional<Finding> check(Statement total, Statement exports, Statement imports) {
        Optional<Money> whole = base(total);
        Optional<Money> out = base(exports);
        Optional<Money> in = base(imports);
        if (whole.isEmpty() || out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        Money sum = out.get().plus(in.get());
        if (Sums.agree(sum, whole.get())) {
            return Optional.empty();
        }
        boolean revised = Sums.isRevision(sum.bounds(), whole.get().bounds(), sum.value());
        List<FindingTerm> terms = List.of(new FindingTerm.Percent(total.claimedGrowth()), Sums.named(total), Sums.during(total),
                new FindingTerm.Percent(exports.claimedGrowth()), new FindingTerm.Percent(imports.claimedGrowth()),
                Sums.computed(sum, total), Sums.computed(whole.get(), total));
        return Optional.of(new Finding(Rule.CLAIMED_GROWTH, revised ? Severity.NOTICE : Severity.CONFLICT, "parts",
                List.of(total, exports, imports), terms, List.of(step(exports, out.get()), step(imports, in.get()),
                        new ArithmeticStep(List.of(Sums.operand(out.get(), exports), Sums.operand(in.get(), imports)), Operator.PLUS,
                                Sums.operand(sum, total)),
                        step(total, whole.get()), Sums.against(Sums.operand(sum, total), Sums.operand(whole.get(), total))))
                .negligibleIf(Sums.isNegligible(sum.value(), whole.get().value(), sum.value())));
    }

    private static ArithmeticStep step(Statement statement, Money base) {
        Operand result = Sums.operand(base, statement);
        return new ArithmeticStep(List.of(Sums.operand(statement), Sums.reportedGrowth(statement)), Operator.BASE_OF, result);
    }

    private static Optional<Money> base(Statement statement) {
        Growth growth = statement.reportedGrowth().orElseThrow();
        Money now = Sums.money(statement);
        return growth.impliedBounds(now)
                .map(bounds -> new Money(growth.impliedBase(now).orElseThrow(), bounds, now.currency()));
    }
}
