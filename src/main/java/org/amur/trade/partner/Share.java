package org.amur.trade.partner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.trade.CitedPoint;

/**
 * Share of a year's trade with one partner in a declarant's trade with the world.
 *
 * @param world world's total; null if not known
 */
public record Share(int year, CitedPoint partner, CitedPoint world) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Tells whether either level is an IMF estimate. */
    public boolean isEstimate() {
        return partner.isEstimate() || world != null && world.isEstimate();
    }

    /** Returns the address of all its figures; without the context path. The world's total must be known. */
    public String getAddress() {
        return SeriesAddress.figures(Stream.of(partner, world).flatMap(cell -> cell.getLevel().statements().stream()).toList());
    }

    /** Returns the share in per cent, to at most one decimal; null if the world's total is not known or may be zero. */
    public BigDecimal getPercent() {
        if (world == null || world.getLevel().money().bounds().low().signum() <= 0) {
            return null;
        }
        Money part = partner.getLevel().money();
        Money whole = world.getLevel().money();
        Interval bounds = new Interval(percent(part.bounds().low(), whole.bounds().high()),
                percent(part.bounds().high(), whole.bounds().low()));
        return percent(part.value(), whole.value()).setScale(Math.max(0, Math.min(1, bounds.decimals())), RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
