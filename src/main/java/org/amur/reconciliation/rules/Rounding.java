package org.amur.reconciliation.rules;

import java.math.BigDecimal;

import org.amur.figure.value.Interval;

/** Number of decimals of a number computed from rounded ones; negative for tens, hundreds and so on. */
final class Rounding {

    private Rounding() {
    }

    /**
     * Returns as many decimals as keep the rounded number within its bounds, and one more if it would look equal to the
     * number it is compared with.
     *
     * @param distance from the nearest number that it is compared with
     */
    static int decimals(Interval bounds, BigDecimal distance) {
        int known = bounds.decimals();
        return distance.compareTo(BigDecimal.ONE.scaleByPowerOfTen(-known)) < 0 ? known + 1 : known;
    }

    /** Returns the decimal place of the first digit of a number. */
    static int decimals(BigDecimal number) {
        return number.scale() - number.precision() + 1;
    }
}
