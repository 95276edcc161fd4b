package org.amur.figure.series;

import java.math.BigDecimal;
import java.util.Optional;

import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Reported growth beside the growth of the published levels. If they differ by more than rounding, the base has usually
 * been revised between the two publications.
 *
 * @param now the level with the reported growth
 */
public record GrowthCheck(Growth reported, Growth computed, Money now) {

    /** Returns the check of a statement; empty if it reports no growth, or the base has none. */
    public static Optional<GrowthCheck> of(Statement statement, Money base) {
        Money now = statement.amount().money();
        return statement.reportedGrowth().flatMap(reported -> Growth.between(base, now)
                .map(computed -> new GrowthCheck(reported, computed, now)));
    }

    public boolean agrees() {
        return reported.agreesWith(computed);
    }

    /** Returns the approximate base that would make the reported growth right; empty if none would. */
    public Optional<BigDecimal> impliedBase() {
        return reported.impliedBase(now);
    }

    /** Returns the bounds of the bases for which rounding explains the reported growth; empty if none would. */
    public Optional<Interval> impliedBounds() {
        return reported.impliedBounds(now);
    }
}
