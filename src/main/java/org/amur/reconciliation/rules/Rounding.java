package org.amur.reconciliation.rules;

import java.math.BigDecimal;

import org.amur.figure.value.Interval;

/** To how many decimals what was reckoned from rounded numbers is known; fewer than none are tens, hundreds and so on. */
final class Rounding {

    private Rounding() {
    }

    /**
     * So many that the number, rounded, stays within its own bounds, and one more where it would not be told from what it is
     * held against.
     *
     * @param distance from the nearest number that it is held against
     */
    static int decimals(Interval bounds, BigDecimal distance) {
        int known = bounds.decimals();
        return distance.compareTo(BigDecimal.ONE.scaleByPowerOfTen(-known)) < 0 ? known + 1 : known;
    }

    /** In which decimal the first digit of a number stands. */
    static int decimals(BigDecimal number) {
        return number.scale() - number.precision() + 1;
    }
}
