package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.List;

/** A growth that is stated in one place, and all that it can mean. */
record StatedGrowth(MonthOnMonth.Span span, String quote, List<BigDecimal> meanings, List<ClaimQuestion> doubts) {

    StatedGrowth doubted(List<ClaimQuestion> all) {
        return new StatedGrowth(span, quote, meanings, all);
    }

    /** Whether it is, surely, against the month or quarter before. */
    boolean isMonthly() {
        return meanings.isEmpty();
    }

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 9;

    /** A rate in as few digits as it has, and none of them a power of ten. */
    static BigDecimal inDigits(BigDecimal rate) {
        BigDecimal shortest = rate.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Whether a figure can have such a rate. */
    static boolean fits(BigDecimal rate) {
        return rate.precision() - rate.scale() <= MOST_DIGITS && rate.scale() <= MOST_DIGITS;
    }
}
