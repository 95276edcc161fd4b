package org.amur.reconciliation.rules;

import java.math.BigDecimal;

import org.amur.figure.value.Interval;

/**
 * How much more imports may be than the exports that they mirror, because they are valued with cost, insurance and freight
 * (CIF) and exports free on board (FOB).
 *
 * @param cifFob the ratio of the two values, at least 1
 */
public record MirrorBand(BigDecimal cifFob) {

    /** As the International Monetary Fund has assumed in its Direction of Trade Statistics since 2018: 6 per cent. */
    public static final MirrorBand IMF = new MirrorBand(new BigDecimal("1.06"));

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public MirrorBand {
        if (cifFob.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("Imports are not worth less than the exports: " + cifFob);
        }
    }

    /** How many times the exports the imports that mirror them may be. */
    Interval ofFlow() {
        return new Interval(BigDecimal.ONE, cifFob);
    }

    /**
     * How many times one country's total the other's may be where the trade goes both ways: each total has imports, so that
     * the two valuations offset each other, and of the ratio half is left. Only trade in one direction has the whole of it.
     */
    public Interval ofTotal() {
        BigDecimal half = BigDecimal.ONE.add(Quotient.divide(cifFob.subtract(BigDecimal.ONE), TWO));
        return new Interval(Quotient.divide(BigDecimal.ONE, half), half);
    }
}
