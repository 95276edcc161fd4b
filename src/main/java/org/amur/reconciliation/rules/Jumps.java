package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Finds total trade of the two countries that is many times that of a year before, or a small part of it, without such
 * a reported growth: a wrong unit or currency.
 */
final class Jumps implements YearComparisonRule {

    private static final double MANY_TIMES = 5;
    private static final int DIGITS = 2;

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        for (Series series : year.series()) {
            if (series.ofAllGoods() && series.ofTheTwo() && series.flow() != Flow.BALANCE) {
                for (Vintages vintages : year.seriesYear(series).vintages()) {
                    Period period = vintages.current().period().whole();
                    before.seriesYear(series).current(period.sameMonthsOfYearBefore())
                            .flatMap(base -> compare(vintages.current(), base)).ifPresent(found);
                }
            }
        }
    }

    private static Optional<Finding> compare(Statement now, Statement base) {
        if (now.claimedGrowth() != null || Sums.bounds(base).low().signum() <= 0 || now.amount().value().signum() == 0) {
            return Optional.empty();
        }
        double times = now.amount().inUnits().doubleValue() / base.amount().inUnits().doubleValue();
        if (times < MANY_TIMES && times > 1 / MANY_TIMES) {
            return Optional.empty();
        }
        BigDecimal factor = Quotient.divide(now.amount().inUnits(), base.amount().inUnits())
                .round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return Optional.of(new Finding(
                Rule.IMPOSSIBLE,
                Severity.CONFLICT,
                "jump",
                List.of(now, base),
                List.of(
                        Sums.stated(now),
                        Sums.named(now),
                        Sums.during(now),
                        new FindingTerm.Times(factor),
                        Sums.stated(base),
                        Sums.during(base)),
                List.of(new ArithmeticStep(
                        List.of(Sums.operand(now), Sums.operand(base)),
                        Operator.DIVIDED_BY,
                        new ArithmeticStep.Operand(
                                null,
                                new FindingTerm.Times(factor),
                                Quotient.of(Sums.bounds(now), Sums.bounds(base)))))));
    }
}
