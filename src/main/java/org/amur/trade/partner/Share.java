package org.amur.trade.partner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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

    /** In per cent, to one decimal; null if the world's total is not known or is nothing. */
    public BigDecimal getPercent() {
        if (world == null || world.getLevel().money().value().signum() <= 0) {
            return null;
        }
        return partner.getLevel().money().value().multiply(HUNDRED)
                .divide(world.getLevel().money().value(), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
    }
}
