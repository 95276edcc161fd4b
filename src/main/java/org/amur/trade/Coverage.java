package org.amur.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Share of total trade that known figures cover, in per cent. */
public final class Coverage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Coverage() {
    }

    /**
     * Computes whole per cent; one decimal below 1 %, and never 100 where something is missing.
     *
     * @return null if the whole is nothing
     */
    public static BigDecimal percent(BigDecimal known, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return null;
        }
        BigDecimal exact = known.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        BigDecimal rounded = exact.setScale(exact.compareTo(BigDecimal.ONE) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        boolean incomplete = rounded.compareTo(HUNDRED) == 0 && exact.compareTo(HUNDRED) < 0;
        return incomplete ? exact.setScale(1, RoundingMode.DOWN) : rounded;
    }
}
