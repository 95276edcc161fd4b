package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.MathContext;

import org.amur.figure.value.Interval;

/** Ratio of two rounded numbers. */
final class Quotient {

    static final MathContext PRECISION = MathContext.DECIMAL64;

    private static final int MAX_POWERS = 9;

    private Quotient() {
    }

    /**
     * Returns the bounds of the ratio.
     *
     * @param divisor above zero
     */
    static Interval of(Interval dividend, Interval divisor) {
        return new Interval(divide(dividend.low(), dividend.low().signum() < 0 ? divisor.low() : divisor.high()),
                divide(dividend.high(), dividend.high().signum() < 0 ? divisor.high() : divisor.low()));
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }

    /** Returns the power of ten that makes a number match the expected one; 0 if none does. */
    static int slip(Interval number, Interval expected) {
        if (isNearZero(number) || isNearZero(expected)) {
            return 0;
        }
        for (int power = 1; power <= MAX_POWERS; power++) {
            if (times(number, power).overlaps(expected)) {
                return power;
            }
            if (times(number, -power).overlaps(expected)) {
                return -power;
            }
        }
        return 0;
    }

    /** Tells whether the number may be zero, and so has no digits. */
    private static boolean isNearZero(Interval number) {
        return number.low().signum() * number.high().signum() <= 0;
    }

    private static Interval times(Interval number, int power) {
        return new Interval(number.low().scaleByPowerOfTen(power), number.high().scaleByPowerOfTen(power));
    }
}
