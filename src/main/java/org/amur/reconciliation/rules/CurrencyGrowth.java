package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares growth in yuan and in dollars, two right rates that differ by the movement of the yuan. A level in one with
 * the growth of the other is a slip of reports that convert only the level.
 */
final class CurrencyGrowth {

    /** Bounds of the deviation of unweighted mean rates from the rate at which a year's trade was converted. */
    private static final BigDecimal LOW = new BigDecimal("0.985");
    private static final BigDecimal HIGH = new BigDecimal("1.015");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TradeYear before;
    private final TradeYear year;

    CurrencyGrowth(TradeYear before, TradeYear year) {
        this.before = before;
        this.year = year;
    }

    /** Tells whether the reported growth of a level is the growth of the other currency. */
    boolean hasOtherGrowth(Statement statement) {
        return sameGrowth(statement).isPresent();
    }

    /**
     * Returns a conflict if a level in yuan has the growth in dollars, though the yuan moved, and no level in dollars
     * contradicts that growth itself.
     */
    Optional<Finding> check(Statement statement) {
        boolean checkable = statement.series().currency() == Currency.CNY && statement.series().flow() != Flow.BALANCE;
        return checkable ? sameGrowth(statement)
                .filter(other -> hasMoved(statement, other) && !ReportedGrowthRule.isContradicted(before, year, other.level))
                .map(other -> finding(statement, other)) : Optional.empty();
    }

    /** Growth of the other currency: reported for a level, or computed from its levels. */
    private record OtherGrowth(Growth growth, Statement level, List<Statement> statements) {
    }

    private Optional<OtherGrowth> sameGrowth(Statement statement) {
        Growth reported = statement.reportedGrowth().orElseThrow();
        return others(statement).stream().filter(other -> other.growth.agreesWith(reported)).findFirst();
    }

    private List<OtherGrowth> others(Statement statement) {
        Series series = statement.series().with(ReportedGrowthRule.other(statement.series().currency()));
        Period period = statement.period().whole();
        Optional<Vintages> vintages = year.seriesYear(series).at(period);
        List<OtherGrowth> others = new ArrayList<>();
        vintages.ifPresent(levels -> {
            levels.counting().stream().filter(level -> level.claimedGrowth() != null)
                    .forEach(level -> others.add(new OtherGrowth(level.reportedGrowth().orElseThrow(), level, List.of(level))));
            Statement now = levels.current();
            before.seriesYear(series).current(period.sameMonthsOfYearBefore())
                    .ifPresent(base -> Growth.between(Sums.money(base), Sums.money(now))
                            .ifPresent(growth -> others.add(new OtherGrowth(growth, now, List.of(now, base)))));
        });
        return others;
    }

    /** Tells whether the yuan moved so much that the two rates cannot both be right. */
    private static boolean hasMoved(Statement yuan, OtherGrowth dollars) {
        Interval ofDollars = factor(dollars.growth.bounds());
        return ofDollars.low().signum() > 0 && movement(yuan, dollars.level).map(movement ->
                !movement.overlaps(Quotient.of(factor(yuan.reportedGrowth().orElseThrow().bounds()), ofDollars))).orElse(false);
    }

    /** Returns the approximate ratio of the rate to that of a year before. */
    private static Optional<Interval> movement(Statement yuan, Statement dollars) {
        Period period = yuan.period().whole();
        return YuanRates.mean(period.sameMonthsOfYearBefore()).flatMap(earlier -> YuanRates.mean(period).map(mean -> {
            Interval rate = PairRates.implied(yuan, dollars).orElse(new Interval(mean, mean));
            return new Interval(Quotient.divide(rate.low(), earlier).multiply(LOW),
                    Quotient.divide(rate.high(), earlier).multiply(HIGH));
        }));
    }

    private static Interval factor(Interval percent) {
        return new Interval(factor(percent.low()), factor(percent.high()));
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.divide(HUNDRED));
    }

    private static Finding finding(Statement yuan, OtherGrowth dollars) {
        Interval movement = movement(yuan, dollars.level).orElseThrow();
        Interval expected = new Interval(percent(factor(dollars.growth.bounds().low()).multiply(movement.low())),
                percent(factor(dollars.growth.bounds().high()).multiply(movement.high())));
        List<FindingTerm> terms = List.of(
                new FindingTerm.Percent(yuan.claimedGrowth()),
                Sums.stated(yuan),
                Sums.named(yuan),
                Sums.during(yuan),
                Sums.stated(dollars.level),
                Sums.percent(Sums.middle(expected), expected));
        List<Statement> inputs = Stream.concat(Stream.of(yuan), dollars.statements.stream()).distinct().toList();
        ArithmeticStep.Operand growth = dollars.statements.size() == 1 ? Sums.reportedGrowth(dollars.level)
                : Sums.growth(dollars.growth);
        List<ArithmeticStep> steps = new ArrayList<>();
        if (dollars.statements.size() > 1) {
            steps.add(new ArithmeticStep(List.of(Sums.operand(dollars.statements.get(1)), Sums.operand(dollars.level)), Operator.GROWTH,
                    growth));
        }
        steps.add(Sums.against(growth, Sums.reportedGrowth(yuan)));
        steps.add(new ArithmeticStep(List.of(growth), Operator.IN_YUAN,
                new ArithmeticStep.Operand(null, Sums.percent(Sums.middle(expected)), expected)));
        return new Finding(Rule.CLAIMED_GROWTH, Severity.CONFLICT, "dollarsGrowth", inputs, terms, steps);
    }

    private static BigDecimal percent(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }
}
