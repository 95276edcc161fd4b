package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.util.List;

import org.amur.trade.FigureCite;
import org.amur.trade.GrowthText;
import org.amur.trade.Level;
import org.amur.trade.Point;

/**
 * One number of the dashboard with what it rests on: the figure that states it and that figure's citations, or, where it
 * is derived, the figures from which it was.
 */
public final class Cell {

    private final Point point;
    private List<FigureCite> citations = List.of();

    Cell(Point point) {
        this.point = point;
    }

    /** Citations are read for all numbers at once, after it is known which are shown. */
    void cite(List<FigureCite> ofTheFigure) {
        citations = ofTheFigure;
    }

    public Level getLevel() {
        return point.level();
    }

    public boolean isDerived() {
        return point.level().derived();
    }

    /** The basis, as the end of a message key. */
    public String getBasis() {
        return point.level().basis().name();
    }

    /** The figure that a reader is led to: the one that states the number, or the first that it was derived from. */
    public long getFigure() {
        return point.level().first().figure();
    }

    public List<FigureCite> getCitations() {
        return citations;
    }

    /** Growth in per cent as claimed for this level, else as computed from the plotted levels; null if neither is known. */
    public BigDecimal getGrowth() {
        return isGrowthClaimed() ? point.claimant().claimedGrowth() : getComputedGrowth();
    }

    public boolean isGrowthClaimed() {
        return point.claimed().isPresent();
    }

    /** The figure that claims the growth, or the one that the computed growth is of. */
    public long getGrowthFigure() {
        return isGrowthClaimed() ? point.claimant().figure() : getFigure();
    }

    /** From the plotted levels, to one decimal; null if the level of a year before is not known. */
    public BigDecimal getComputedGrowth() {
        return point.computed().map(growth -> growth.rounded(1)).orElse(null);
    }

    /** The figure of which {@link #getDisagreement} tells; null if no growth is claimed. */
    public Long getClaimingFigure() {
        return point.claimant() == null ? null : point.claimant().figure();
    }

    /** The sentence about a claimed growth that the published levels contradict; null if they do not. */
    public String getDisagreement() {
        return GrowthText.disagreement(point).orElse(null);
    }
}
