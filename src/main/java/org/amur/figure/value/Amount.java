package org.amur.figure.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A value exactly as its source states it: 1.28 trillion yuan is not 1,280 billion yuan, because the digits say how far
 * it was rounded. Two amounts are equal only if they are stated alike.
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

    /** The value in yuan or dollars, still with no more digits than were stated. */
    public BigDecimal inUnits() {
        return value.scaleByPowerOfTen(scale.powerOfTen());
    }

    /** The same amount counted in another unit, with the digits that were stated. */
    public Amount in(Scale other) {
        BigDecimal moved = inUnits().movePointLeft(other.powerOfTen());
        return new Amount(moved.scale() < 0 ? moved.setScale(0) : moved, other, currency);
    }

    /** What the value may have been before the source rounded it, in yuan or dollars. */
    public Interval bounds() {
        return Interval.around(inUnits());
    }

    public Money money() {
        return new Money(inUnits(), bounds(), currency);
    }
}
