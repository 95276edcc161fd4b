package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operand;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/** Terms and arithmetic of findings, and tolerances between two numbers. */
final class Sums {

    /**
     * Maximum revision of a level by a customs service within its year. Sums of China's figures of different releases
     * were off by up to 0.3 per cent in 2023 and 2024; several times that is not a revision.
     */
    static final BigDecimal REVISION = new BigDecimal("0.02");

    /**
     * Maximum revision of a level until it is the base of next year's growth. Imports of January to May 2022 moved by
     * 2.4 per cent, from 41.25 to about 42.24 billion dollars; twice that is accepted.
     */
    static final BigDecimal BASE_REVISION = new BigDecimal("0.05");

    /**
     * Share of a level below which differences are ordinary revisions: the page of vintages shows them, without a
     * notice.
     */
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.005");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 1;
    private static final int SMALL_PERCENT_DECIMALS = 2;
    private static final BigDecimal SMALL_PERCENT = BigDecimal.ONE;

    private Sums() {
    }

    static Money money(Statement statement) {
        return statement.amount().money();
    }

    static Interval bounds(Statement statement) {
        return statement.amount().bounds();
    }

    static boolean agree(Money one, Money other) {
        return one.bounds().overlaps(other.bounds());
    }

    /** Tells whether a revision of a level may explain the difference of two numbers. */
    static boolean isRevision(Interval one, Interval other, BigDecimal level) {
        return isWithin(REVISION, one, other, level);
    }

    /** Tells whether two numbers differ by less than a notice requires. */
    static boolean isNegligible(BigDecimal one, BigDecimal other, BigDecimal level) {
        return one.subtract(other).abs().compareTo(level.abs().multiply(NEGLIGIBLE)) < 0;
    }

    /** Tells whether two numbers differ by no more than a share of a level. */
    static boolean isWithin(BigDecimal part, Interval one, Interval other, BigDecimal level) {
        return gap(one, other).compareTo(level.abs().multiply(part)) <= 0;
    }

    /** Returns the bounds of a level after a revision. */
    static Interval revisable(Money level) {
        BigDecimal room = level.value().abs().multiply(BASE_REVISION);
        return new Interval(level.bounds().low().subtract(room), level.bounds().high().add(room));
    }

    /** Returns the part of a difference that rounding does not explain. */
    static BigDecimal gap(Interval one, Interval other) {
        return one.low().subtract(other.high()).max(other.low().subtract(one.high())).max(BigDecimal.ZERO);
    }

    static FindingTerm stated(Statement statement) {
        return new FindingTerm.Stated(statement.amount());
    }

    static FindingTerm named(Statement statement) {
        return new FindingTerm.Named(statement.series());
    }

    static FindingTerm during(Statement statement) {
        return new FindingTerm.During(statement.period());
    }

    /** Returns a computed amount in the unit of a statement. */
    static FindingTerm computed(Money money, Statement unit) {
        return new FindingTerm.Reckoned(money, unit.amount().scale());
    }

    static FindingTerm percent(BigDecimal percent) {
        boolean small = percent.abs().compareTo(SMALL_PERCENT) < 0;
        return new FindingTerm.Percent(percent.setScale(small ? SMALL_PERCENT_DECIMALS : PERCENT_DECIMALS,
                RoundingMode.HALF_UP));
    }

    /** Returns a percentage, with no digit that its bounds do not allow. */
    static FindingTerm percent(BigDecimal percent, Interval bounds) {
        boolean small = percent.abs().compareTo(SMALL_PERCENT) < 0;
        int decimals = Math.min(small ? SMALL_PERCENT_DECIMALS : PERCENT_DECIMALS, Rounding.decimals(bounds, percent.abs()));
        return new FindingTerm.Percent(percent.setScale(Math.max(0, decimals), RoundingMode.HALF_UP));
    }

    /** Returns by how many per cent one exceeds the other, which is not zero. */
    static FindingTerm more(Money one, Money other) {
        BigDecimal percent = Quotient.divide(one.value().subtract(other.value()), other.value().abs()).multiply(HUNDRED);
        return other.bounds().low().signum() <= 0 ? percent(percent)
                : percent(percent, times(Quotient.of(one.bounds(), other.bounds()), HUNDRED));
    }

    /** Returns the terms, and last by how many per cent one exceeds the other, unless this is zero. */
    static List<FindingTerm> andMore(List<FindingTerm> words, Money one, Money other) {
        return other.value().signum() == 0 ? words : Stream.concat(words.stream(), Stream.of(more(one, other))).toList();
    }

    /** Returns the absolute difference of two amounts. */
    static FindingTerm apart(Money one, Money other, Statement unit) {
        Money difference = one.value().compareTo(other.value()) >= 0 ? one.minus(other) : other.minus(one);
        return computed(difference, unit);
    }

    /** Returns the statement with the smaller unit. */
    static Statement unit(Statement one, Statement other) {
        return one.amount().scale().powerOfTen() <= other.amount().scale().powerOfTen() ? one : other;
    }

    static Statement finest(Collection<Statement> statements) {
        return statements.stream().reduce(Sums::unit).orElseThrow();
    }

    static Interval times(Interval interval, BigDecimal factor) {
        BigDecimal one = interval.low().multiply(factor);
        BigDecimal other = interval.high().multiply(factor);
        return new Interval(one.min(other), one.max(other));
    }

    static Operand operand(Statement statement) {
        return new Operand(statement, stated(statement), bounds(statement));
    }

    static Operand operand(Money money, Statement unit) {
        return new Operand(null, computed(money, unit), money.bounds());
    }

    static Operand reportedGrowth(Statement statement) {
        return new Operand(statement, new FindingTerm.Percent(statement.claimedGrowth()), Interval.around(statement.claimedGrowth()));
    }

    static Operand growth(Growth growth) {
        return new Operand(null, percent(growth.percent()), growth.bounds());
    }

    static Operand rate(Interval rate) {
        return new Operand(null, new FindingTerm.Rate(middle(rate)), rate);
    }

    /** Returns a rate for a sentence, with no digit that its bounds do not allow. */
    static FindingTerm implied(Interval rate) {
        return new FindingTerm.Rate(middle(rate).setScale(Math.max(0, rate.decimals()), RoundingMode.HALF_UP));
    }

    static BigDecimal middle(Interval interval) {
        return Quotient.divide(interval.low().add(interval.high()), BigDecimal.valueOf(2));
    }

    /** Returns the step of a sum, or a difference, of statements. */
    static ArithmeticStep computed(Operator operator, Collection<Statement> statements, Money result, Statement unit) {
        return new ArithmeticStep(statements.stream().map(Sums::operand).toList(), operator, operand(result, unit));
    }

    static ArithmeticStep against(Operand one, Operand other) {
        return new ArithmeticStep(List.of(one), Operator.AGAINST, other);
    }

    static List<Statement> statements(Statement first, Collection<Statement> others) {
        return Stream.concat(Stream.of(first), others.stream()).distinct().toList();
    }

    /** Returns the subject, the statements it is compared with, and those that repeat the subject. */
    static List<Statement> with(Statement subject, List<Statement> others, List<Statement> repeating) {
        return Stream.of(List.of(subject), others, repeating).flatMap(List::stream).distinct().toList();
    }

    /** Groups statements by level, newest first: one report in forty newspapers is one level. */
    static List<List<Statement>> byLevel(Vintages vintages) {
        return List.copyOf(vintages.newestFirst().stream()
                .collect(groupingBy(statement -> statement.amount().inUnits(), LinkedHashMap::new, toList())).values());
    }

    static Money sum(Collection<Statement> statements) {
        return statements.stream().map(Sums::money).reduce(Money::plus).orElseThrow();
    }

    /** Returns the amount with the decimal point moved. */
    static FindingTerm moved(Amount amount, int power) {
        BigDecimal units = amount.inUnits().scaleByPowerOfTen(power);
        return new FindingTerm.Stated(new Amount(units, Scale.ONE, amount.currency()).in(Scale.ofSize(units)));
    }
}
