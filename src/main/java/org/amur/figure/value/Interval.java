package org.amur.figure.value;

import java.math.BigDecimal;

/**
 * Numbers from {@code low} (included) to {@code high} (excluded) that may have been rounded to one number. Sums and
 * differences of intervals are the intervals of the sums and differences.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /**
     * Returns half a unit of the last stated digit to either side: 1.28 gives 1.275 to 1.285, 1.280 gives 1.2795 to
     * 1.2805.
     */
    public static Interval around(BigDecimal stated) {
        BigDecimal half = stated.ulp().multiply(HALF);
        return new Interval(stated.subtract(half), stated.add(half));
    }

    /**
     * Tells whether it extends equally to both sides of a number, as rounding does around stated numbers and their
     * sums.
     */
    public boolean isAround(BigDecimal number) {
        return low.add(high).compareTo(number.add(number)) == 0;
    }

    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) < 0;
    }

    public boolean overlaps(Interval other) {
        return low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public BigDecimal width() {
        return high.subtract(low);
    }

    /**
     * Returns the number of decimals to which a number with these bounds is known: rounded to them, it stays within.
     * Negative for tens, hundreds and so on.
     */
    public int decimals() {
        return width().scale() - width().precision() + 1;
    }
}
