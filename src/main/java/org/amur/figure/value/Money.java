package org.amur.figure.value;

import java.math.BigDecimal;

/** Amount for calculations, in yuan or dollars, with the rounding bounds of its inputs. */
public record Money(BigDecimal value, Interval bounds, Currency currency) {

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(value.add(other.value), bounds.plus(other.bounds), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(value.subtract(other.value), bounds.minus(other.bounds), currency);
    }

    /** Returns the usual unit for its size, or the next larger one in which its precision reaches whole numbers. */
    public Scale unit() {
        return Scale.ofSize(value, bounds.decimals());
    }

    void requireSameCurrency(Money other) {
        if (currency != other.currency) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be reckoned together");
        }
    }
}
