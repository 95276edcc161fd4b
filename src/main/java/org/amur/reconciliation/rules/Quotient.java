package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.MathContext;

import org.amur.figure.value.Interval;

/** How many times one rounded number is another. */
final class Quotient {

    static final MathContext PRECISION = MathContext.DECIMAL64;

    private static final int MOST_POWERS = 9;

    private Quotient() {
    }

    /** @param divisor above zero */
    static Interval of(Interval dividend, Interval divisor) {
        return new Interval(divide(dividend.low(), dividend.low().signum() < 0 ? divisor.low() : divisor.high()),
                divide(dividend.high(), dividend.high().signum() < 0 ? divisor.high() : divisor.low()));
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }

    /** By which power of ten a number must be multiplied to be what it is held against; 0 if by none. */
    static int slip(Interval number, Interval expected) {
        if (aboutNothing(number) || aboutNothing(expected)) {
            return 0;
        }
        for (int power = 1; power <= MOST_POWERS; power++) {
            if (times(number, power).overlaps(expected)) {
                return power;
            }
            if (times(number, -power).overlaps(expected)) {
                return -power;
            }
        }
        return 0;
    }

    /** What may be zero has no digits. */
    private static boolean aboutNothing(Interval number) {
        return number.low().signum() * number.high().signum() <= 0;
    }

    private static Interval times(Interval number, int power) {
        return new Interval(number.low().scaleByPowerOfTen(power), number.high().scaleByPowerOfTen(power));
    }
}
