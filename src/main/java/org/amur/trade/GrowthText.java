package org.amur.trade;

import java.util.Optional;

import org.amur.figure.series.Point;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Reconciliation;

/** Sentence about a reported growth that disagrees with the published levels. */
public final class GrowthText {

    private GrowthText() {
    }

    /**
     * Returns the sentence; empty if nothing was reported, nothing can be computed, or rounding explains the difference.
     */
    public static Optional<String> disagreement(Point point) {
        return Optional.ofNullable(point.growthStatement()).flatMap(statement -> Optional.ofNullable(point.base())
                .flatMap(base -> Reconciliation.growth(statement, base))).map(FindingText::sentence);
    }
}
