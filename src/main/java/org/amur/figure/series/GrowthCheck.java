package org.amur.figure.series;

import java.math.BigDecimal;
import java.util.Optional;

import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * A claimed growth beside the growth of the published levels. Where they differ by more than rounding, the base has
 * usually been revised between the two publications.
 *
 * @param now the level that the growth is claimed for
 */
public record GrowthCheck(Growth claimed, Growth computed, Money now) {

    /** Empty for what claims no growth, and where from such a base there is none. */
    public static Optional<GrowthCheck> of(Statement claimant, Money base) {
        Money now = claimant.amount().money();
        return claimant.claim().flatMap(claim -> Growth.between(base, now).map(growth -> new GrowthCheck(claim, growth, now)));
    }

    public boolean agrees() {
        return claimed.agreesWith(computed);
    }

    /** About what the base would have to be for the claim to be right; empty where no base would make it so. */
    public Optional<BigDecimal> impliedBase() {
        return claimed.impliedBase(now);
    }

    /** The bases from which rounding would explain the claim; empty where no base would. */
    public Optional<Interval> impliedBounds() {
        return claimed.impliedBounds(now);
    }
}
