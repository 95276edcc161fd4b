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
import org.amur.trade.Cell;

/** One period as China counts it and as Russia does: a line of the table. */
public final class MirrorLine {

    /** What the difference of the two counts is, beside the way from free on board to cost, insurance and freight. */
    public enum Verdict {
        /** Cost, insurance and freight, or rounding, may be all of it. */
        WITHIN,
        /** China's count is higher than that explains. */
        CHINA_MORE,
        /** Russia's count is higher than that explains. */
        RUSSIA_MORE
    }

    private final Period period;
    private final Flow flow;
    private final BigDecimal factor;
    private final Cell china;
    private final Cell russia;

    /**
     * @param flow   as China sees it
     * @param china  null if it is not known
     * @param russia null if it is not known
     */
    MirrorLine(Period period, Flow flow, BigDecimal factor, Cell china, Cell russia) {
        this.period = period;
        this.flow = flow;
        this.factor = factor;
        this.china = china;
        this.russia = russia;
    }

    public Period getPeriod() {
        return period;
    }

    /** Null if it is not known. */
    public Cell getChina() {
        return china;
    }

    /** Null if it is not known. */
    public Cell getRussia() {
        return russia;
    }

    /** Whether both sides count it. */
    public boolean isCompared() {
        return china != null && russia != null;
    }

    /** What China counts more than Russia; null if one of them does not count it. */
    public Money getGap() {
        return isCompared() ? money(china).minus(money(russia)) : null;
    }

    /** Where all figures are that the gap is between; without the context path. There must be one. */
    public String getAddress() {
        return SeriesAddress.figures(cells().flatMap(cell -> cell.getLevel().statements().stream()).toList());
    }

    /** The same in per cent of Russia's count, to one decimal if they allow it; null where it cannot be told. */
    public BigDecimal getPercent() {
        return isCompared() ? Growth.between(money(russia), money(china)).map(growth -> growth.known(1)).orElse(null) : null;
    }

    /** Null if one of them does not count it. */
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
     * The verdict as the end of a message key. A total has imports on both sides, so that of trade both ways the factor
     * explains half as much, as the ledger's findings have it; what is beyond that says so.
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

    /** The least that China would count of what Russia counts so much; null if Russia does not count it. */
    BigDecimal low() {
        return russia == null ? null : low(money(russia).value());
    }

    /** The most that China would count of what Russia counts so much; null if Russia does not count it. */
    BigDecimal high() {
        return russia == null ? null : high(money(russia).value());
    }

    /** China's imports are counted with cost, insurance and freight, its exports and Russia's are not; totals have both. */
    private BigDecimal low(BigDecimal russian) {
        return flow == Flow.IMPORT ? russian : russian.divide(factor, 0, RoundingMode.HALF_UP);
    }

    private BigDecimal high(BigDecimal russian) {
        return flow == Flow.EXPORT ? russian : russian.multiply(factor);
    }

    private static Money money(Cell cell) {
        return cell.getLevel().money();
    }

    Stream<Cell> cells() {
        return Stream.of(Optional.ofNullable(china), Optional.ofNullable(russia)).flatMap(Optional::stream);
    }
}
