package org.amur.trade;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A claimed growth beside the growth of the published levels. Where they differ by more than rounding, the base has
 * usually been revised between the two publications.
 */
public record GrowthCheck(Growth claimed, Growth computed, Money now) {

    public boolean agrees() {
        return claimed.agreesWith(computed);
    }

    /** Claimed less computed, in percentage points. */
    public BigDecimal difference() {
        return claimed.percent().subtract(computed.percent());
    }

    /** What the base would have to be for the claim to be right. */
    public Optional<Interval> impliedBase() {
        return claimed.impliedBase(now);
    }
}
