package org.amur.trade.mirror;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.reconciliation.rules.MirrorBand;
import org.amur.trade.CitedPoint;

/**
 * One period as counted by China and by Russia: a line of the table.
 *
 * @param china China's count; null if not known
 * @param russia Russia's count; null if not known
 */
public record MirrorLine(Period period, Flow flow, BigDecimal factor, CitedPoint china, CitedPoint russia) {

    /**
     * Explanation of the difference of the two counts by the step from free on board to cost, insurance and freight.
     */
    public enum Verdict {
        /** Cost, insurance and freight, or rounding, may explain all of it. */
        WITHIN,
        /** China's count is higher than they explain. */
        CHINA_MORE,
        /** Russia's count is higher than they explain. */
        RUSSIA_MORE
    }

    /** Tells whether both sides count it. */
    public boolean isCompared() {
        return china != null && russia != null;
    }

    /** Returns China's count less Russia's; null if one of them is not known. */
    public Money getGap() {
        return isCompared() ? money(china).minus(money(russia)) : null;
    }

    /** Returns the address of all figures of the gap, which must exist; without the context path. */
    public String getAddress() {
        return SeriesAddress.figures(cells().flatMap(cell -> cell.getLevel().statements().stream()).toList());
    }

    /** Returns the gap in per cent of Russia's count, to at most one decimal; null if it cannot be computed. */
    public BigDecimal getPercent() {
        return isCompared() ? Growth.between(money(russia), money(china)).map(growth -> growth.known(1)).orElse(null) : null;
    }

    /** Returns the explanation; null if one of the counts is not known. */
    public Verdict getVerdict() {
        if (!isCompared()) {
            return null;
        }
        Interval counted = money(china).bounds();
        if (counted.high().compareTo(low(money(russia).bounds().low())) < 0) {
            return Verdict.RUSSIA_MORE;
        }
        return counted.low().compareTo(high(money(russia).bounds().high())) > 0 ? Verdict.CHINA_MORE : Verdict.WITHIN;
    }

    /**
     * Returns the explanation as the end of a message key. A total has imports on both sides, so the factor explains
     * half as much in two-way trade, as in reconciliation; a gap beyond that has its own key.
     */
    public String getExplained() {
        boolean oneWay = getVerdict() == Verdict.WITHIN && flow == Flow.TOTAL && !isWithinBothWays();
        return oneWay ? "WITHIN.oneWay" : getVerdict().name();
    }

    private boolean isWithinBothWays() {
        Interval allowed = new MirrorBand(factor).ofTotal();
        Interval counted = money(china).bounds();
        Interval russian = money(russia).bounds();
        return counted.high().compareTo(russian.low().multiply(allowed.low())) >= 0
                && counted.low().compareTo(russian.high().multiply(allowed.high())) <= 0;
    }

    /** Returns the minimum of China's expected count for Russia's; null if Russia's is not known. */
    BigDecimal low() {
        return russia == null ? null : low(money(russia).value());
    }

    /** Returns the maximum of China's expected count for Russia's; null if Russia's is not known. */
    BigDecimal high() {
        return russia == null ? null : high(money(russia).value());
    }

    /**
     * Returns the minimum: China's imports include cost, insurance and freight, its exports are mirrored by Russian
     * imports that do; totals have both.
     */
    private BigDecimal low(BigDecimal russian) {
        return flow == Flow.IMPORT ? russian : russian.divide(factor, 0, RoundingMode.HALF_UP);
    }

    private BigDecimal high(BigDecimal russian) {
        return flow == Flow.EXPORT ? russian : russian.multiply(factor);
    }

    private static Money money(CitedPoint cell) {
        return cell.getLevel().money();
    }

    Stream<CitedPoint> cells() {
        return Stream.of(Optional.ofNullable(china), Optional.ofNullable(russia)).flatMap(Optional::stream);
    }
}
