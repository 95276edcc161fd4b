package org.amur.reconciliation.rules;

import java.math.BigDecimal;

import org.amur.figure.value.Interval;

/**
 * Maximum ratio of imports to the exports that they mirror, because imports are valued with cost, insurance and freight
 * (CIF) and exports free on board (FOB).
 *
 * @param cifFob the ratio of the two values, at least 1
 */
public record MirrorBand(BigDecimal cifFob) {

    /**
     * Ratio that the International Monetary Fund has assumed in its Direction of Trade Statistics since 2018: 6 per
     * cent.
     */
    public static final MirrorBand IMF = new MirrorBand(new BigDecimal("1.06"));

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public MirrorBand {
        if (cifFob.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("Imports are not worth less than the exports: " + cifFob);
        }
    }

    /** Returns the possible ratios of imports to the exports that they mirror. */
    Interval ofFlow() {
        return new Interval(BigDecimal.ONE, cifFob);
    }

    /**
     * Returns the possible ratios of one country's total to the other's if trade goes both ways: each total has
     * imports, so that the two valuations offset each other, and half of the band is left. Only trade in one direction
     * has the whole of it.
     */
    public Interval ofTotal() {
        BigDecimal half = BigDecimal.ONE.add(Quotient.divide(cifFob.subtract(BigDecimal.ONE), TWO));
        return new Interval(Quotient.divide(BigDecimal.ONE, half), half);
    }
}
