package org.amur.figure.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Value exactly as its source states it: 1.28 trillion yuan is not 1,280 billion yuan, because the digits show how far
 * it was rounded. Amounts are equal only if stated alike.
 */
public record Amount(BigDecimal value, Scale scale, Currency currency) {

    public Amount {
        requireNonNull(value, "value");
        requireNonNull(scale, "scale");
        requireNonNull(currency, "currency");
    }

    public static Amount of(String value, Scale scale, Currency currency) {
        return new Amount(new BigDecimal(value), scale, currency);
    }

    /** Returns the value in yuan or dollars, with no more significant digits than stated. */
    public BigDecimal inUnits() {
        return value.scaleByPowerOfTen(scale.powerOfTen());
    }

    /** Returns the same amount in another unit, with the stated digits. */
    public Amount in(Scale other) {
        BigDecimal moved = inUnits().movePointLeft(other.powerOfTen());
        return new Amount(moved.scale() < 0 ? moved.setScale(0) : moved, other, currency);
    }

    /** Returns the interval of values before the source rounded it, in yuan or dollars. */
    public Interval bounds() {
        return Interval.around(inUnits());
    }

    public Money money() {
        return new Money(inUnits(), bounds(), currency);
    }
}
