package org.amur.figure.value;

import java.math.BigDecimal;

/** An amount to reckon with, in yuan or dollars, that carries along how far its inputs were rounded. */
public record Money(BigDecimal value, Interval bounds, Currency currency) {

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(value.add(other.value), bounds.plus(other.bounds), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(value.subtract(other.value), bounds.minus(other.bounds), currency);
    }

    /** The unit in which a reader thinks of so much, or the next larger one of which it is known to the whole. */
    public Scale unit() {
        return Scale.ofSize(value, bounds.decimals());
    }

    void requireSameCurrency(Money other) {
        if (currency != other.currency) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be reckoned together");
        }
    }
}
