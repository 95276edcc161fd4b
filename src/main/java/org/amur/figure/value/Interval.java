package org.amur.figure.value;

import java.math.BigDecimal;

/**
 * The numbers from {@code low} (included) to {@code high} (excluded): what a rounded number may have been before it
 * was rounded. Sums and differences of intervals are the intervals of the sums and differences.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** Half a unit of the last stated digit to either side: 1.28 gives 1.275 to 1.285, 1.280 gives 1.2795 to 1.2805. */
    public static Interval around(BigDecimal stated) {
        BigDecimal half = stated.ulp().multiply(HALF);
        return new Interval(stated.subtract(half), stated.add(half));
    }

    /** Whether it reaches as far to either side of a number, as rounding does around what is stated, and around sums of that. */
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
     * To how many decimals a number with these bounds is known: to so many that, rounded, it stays within them. Fewer than none
     * are tens, hundreds and so on.
     */
    public int decimals() {
        return width().scale() - width().precision() + 1;
    }
}
