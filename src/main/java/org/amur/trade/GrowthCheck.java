package org.amur.trade;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A claimed growth beside the growth of the published levels. Where they differ by more than rounding, the base has
 * usually been revised between the two publications.
 *
 * @param now the level that the growth is claimed for
 */
public record GrowthCheck(Growth claimed, Growth computed, Money now) {

    public boolean agrees() {
        return claimed.agreesWith(computed);
    }

    /** About what the base would have to be for the claim to be right; empty where no base would make it so. */
    public Optional<BigDecimal> impliedBase() {
        return claimed.impliedBase(now);
    }
}
