package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.List;

/** Growth at one place of a text, with all its meanings. */
record StatedGrowth(MonthOnMonth.Span span, String quote, List<BigDecimal> meanings, List<ClaimQuestion> doubts) {

    StatedGrowth doubted(List<ClaimQuestion> all) {
        return new StatedGrowth(span, quote, meanings, all);
    }

    /** Tells whether it is certainly against the month or quarter before. */
    boolean isMonthly() {
        return meanings.isEmpty();
    }

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_DIGITS = 9;

    /** Returns the rate without trailing zeros or exponent. */
    static BigDecimal inDigits(BigDecimal rate) {
        BigDecimal shortest = rate.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Tells whether a figure can have this rate. */
    static boolean fits(BigDecimal rate) {
        return rate.precision() - rate.scale() <= MAX_DIGITS && rate.scale() <= MAX_DIGITS;
    }
}
