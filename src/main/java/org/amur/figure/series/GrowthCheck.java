package org.amur.figure.series;

import java.math.BigDecimal;
import java.util.Optional;

import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Claimed growth beside the growth of the published levels. If they differ by more than rounding, the base has usually
 * been revised between the two publications.
 *
 * @param now the level of the claim
 */
public record GrowthCheck(Growth claimed, Growth computed, Money now) {

    /** Returns the check of a claim; empty without a claim, or if the base has no growth. */
    public static Optional<GrowthCheck> of(Statement claimant, Money base) {
        Money now = claimant.amount().money();
        return claimant.claim().flatMap(claim -> Growth.between(base, now).map(growth -> new GrowthCheck(claim, growth, now)));
    }

    public boolean agrees() {
        return claimed.agreesWith(computed);
    }

    /** Returns the approximate base that would make the claim right; empty if none would. */
    public Optional<BigDecimal> impliedBase() {
        return claimed.impliedBase(now);
    }

    /** Returns the bounds of the bases for which rounding explains the claim; empty if none would. */
    public Optional<Interval> impliedBounds() {
        return claimed.impliedBounds(now);
    }
}
