package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Scale;

/** Value in a unit that a figure can have. */
record Quantity(BigDecimal value, Scale scale) {

    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_DECIMALS = 18;

    private boolean fits() {
        return value.precision() - value.scale() <= MAX_INTEGER_DIGITS && value.scale() <= MAX_DECIMALS;
    }

    /** Returns the value in the unit of that power of ten, or the next larger one that a figure can have. */
    static Optional<Quantity> in(BigDecimal value, int power) {
        for (Scale scale : Scale.values()) {
            if (scale.powerOfTen() >= power) {
                BigDecimal moved = value.movePointLeft(scale.powerOfTen() - power);
                return Optional.of(new Quantity(moved, scale)).filter(Quantity::fits);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a number written in full: as precise as its last nonzero digit, in the usual unit for its size, or the
     * first larger one that keeps this precision.
     */
    static Optional<Quantity> whole(BigDecimal units) {
        BigDecimal digits = units.signum() == 0 ? BigDecimal.ZERO : units.stripTrailingZeros();
        if (digits.precision() - digits.scale() <= Scale.MILLION.powerOfTen()) {
            return Optional.of(new Quantity(units.setScale(0), Scale.ONE));
        }
        for (Scale scale : List.of(Scale.MILLION, Scale.BILLION, Scale.TRILLION)) {
            BigDecimal value = digits.movePointLeft(scale.powerOfTen());
            boolean saysHowPrecise = digits.scale() + scale.powerOfTen() >= 0;
            if (scale.powerOfTen() >= Scale.ofSize(digits).powerOfTen() && saysHowPrecise || scale == Scale.TRILLION) {
                return Optional.of(new Quantity(value, scale)).filter(Quantity::fits);
            }
        }
        return Optional.empty();
    }
}
