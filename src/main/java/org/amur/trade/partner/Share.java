package org.amur.trade.partner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.trade.Cell;

/** What a year's trade with one partner is of a declarant's trade with the world. */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int year;
    private final Cell partner;
    private final Cell world;

    /** @param world null if the total is not known */
    Share(int year, Cell partner, Cell world) {
        this.year = year;
        this.partner = partner;
        this.world = world;
    }

    public int getYear() {
        return year;
    }

    public Cell getPartner() {
        return partner;
    }

    /** Null if it is not known. */
    public Cell getWorld() {
        return world;
    }

    /** Whether either level is an estimate of the IMF. */
    public boolean isEstimate() {
        return partner.isEstimate() || world != null && world.isEstimate();
    }

    /** Where all figures are of which it is; without the context path. The world's total must be known. */
    public String getAddress() {
        return SeriesAddress.figures(Stream.of(partner, world).flatMap(cell -> cell.getLevel().statements().stream()).toList());
    }

    /** In per cent, to one decimal if the two levels allow it; null if the world's total is not known or may be nothing. */
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
