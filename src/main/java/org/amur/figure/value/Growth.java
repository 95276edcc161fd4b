package org.amur.figure.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Change against the same period a year before, in per cent, with its bounds before rounding. */
public record Growth(BigDecimal percent, Interval bounds) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Returns a growth rate as a source states it; its digits show how far it was rounded. */
    public static Growth stated(BigDecimal percent) {
        return new Growth(percent, Interval.around(percent));
    }

    /**
     * Returns the growth from one level to another; empty if the base is, or by its rounding may be, zero or negative.
     *
     * @throws IllegalArgumentException for two currencies
     */
    public static Optional<Growth> between(Money before, Money now) {
        before.requireSameCurrency(now);
        Interval base = before.bounds();
        if (base.low().signum() <= 0 || now.bounds().low().signum() < 0) {
            return Optional.empty();
        }
        Interval bounds = new Interval(
                percent(base.high(), now.bounds().low()), percent(base.low(), now.bounds().high()));
        return Optional.of(new Growth(percent(before.value(), now.value()), bounds));
    }

    private static BigDecimal percent(BigDecimal before, BigDecimal now) {
        return now.divide(before, PRECISION).subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** Tells whether rounding alone can explain the difference between the two rates. */
    public boolean agreesWith(Growth other) {
        return bounds.overlaps(other.bounds);
    }

    /** Returns the level of a year before that this growth implies; empty if it may be a fall by 100 %. */
    public Optional<BigDecimal> impliedBase(Money now) {
        boolean lostEverything = factor(bounds.low()).signum() <= 0;
        return lostEverything ? Optional.empty() : Optional.of(now.value().divide(factor(percent), PRECISION));
    }

    /**
     * Returns the bounds of the levels of a year before for which rounding explains this growth; empty if it may be a
     * fall by 100 %.
     */
    public Optional<Interval> impliedBounds(Money now) {
        BigDecimal low = factor(bounds.low());
        return low.signum() <= 0 ? Optional.empty() : Optional.of(new Interval(
                now.bounds().low().divide(factor(bounds.high()), PRECISION), now.bounds().high().divide(low, PRECISION)));
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.divide(HUNDRED, PRECISION));
    }

    /** Returns the percentage with at most this many decimals, and no more than the precision of its levels allows. */
    public BigDecimal known(int decimals) {
        return rounded(Math.max(0, Math.min(decimals, bounds.decimals())));
    }

    public BigDecimal rounded(int decimals) {
        return percent.setScale(decimals, RoundingMode.HALF_UP);
    }
}
