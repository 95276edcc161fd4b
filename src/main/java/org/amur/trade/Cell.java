package org.amur.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.FigureCite;
import org.amur.figure.SeriesAddress;
import org.amur.figure.series.Estimates;
import org.amur.figure.series.Level;
import org.amur.figure.series.Point;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Statement;

/**
 * One number of a chart's table with what it rests on: the figure that states it and that figure's citations, or, where it
 * is derived, the figures from which it was.
 */
public final class Cell {

    private final Point point;
    private List<FigureCite> citations = List.of();

    public Cell(Point point) {
        this.point = point;
    }

    /** Citations are read for all numbers at once, after it is known which are shown. */
    public void cite(List<FigureCite> ofTheFigure) {
        citations = ofTheFigure;
    }

    public Level getLevel() {
        return point.level();
    }

    /** Whether it is an estimate of the IMF, or computed from one. */
    public boolean isEstimate() {
        return Estimates.anyOf(point.level().statements());
    }

    public boolean isDerived() {
        return point.level().derived();
    }

    /** The basis, as the end of a message key. */
    public String getBasis() {
        return point.level().basis().name();
    }

    /** Who publishes what is shown. */
    public Reporter getReporter() {
        return point.level().first().series().reporter();
    }

    /** The figure that a reader is led to: the one that states the number, or the first that it was derived from. */
    public long getFigure() {
        return point.level().first().figure();
    }

    /** Where a reader is led: to that figure, or of what was reckoned to all of which it was; without the context path. */
    public String getAddress() {
        return isDerived() ? SeriesAddress.figures(point.level().statements()) : SeriesAddress.figure(getFigure());
    }

    public List<FigureCite> getCitations() {
        return citations;
    }

    /** What is stated of the number itself: not what a sum or difference was made of. */
    public List<Long> figures() {
        return Stream.concat(point.vintages().stream(), Stream.ofNullable(point.level().statement()))
                .map(Statement::figure).distinct().toList();
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

    /** Where the growth leads: to the figure that claims it, or to all from which it was computed; without the context path. */
    public String getGrowthAddress() {
        return isGrowthClaimed() || point.base() == null ? SeriesAddress.figure(getGrowthFigure())
                : SeriesAddress.figures(Stream.concat(point.level().statements().stream(), point.base().statements().stream()).toList());
    }

    /** From the plotted levels, to one decimal if they allow it; null if the level of a year before is not known. */
    public BigDecimal getComputedGrowth() {
        return point.computed().map(growth -> growth.known(1)).orElse(null);
    }

    /** The figure of which {@link #getDisagreement} tells; null if no growth is claimed. */
    public Long getClaimingFigure() {
        return point.claimant() == null ? null : point.claimant().figure();
    }

    /** The sentence about a claimed growth that the published levels contradict; null if they do not. */
    public String getDisagreement() {
        return GrowthText.disagreement(point).orElse(null);
    }

    /** The level of the same months a year before; null if it is not known. */
    public Level getBase() {
        return point.base();
    }

    /** How many statements of this very number there are. */
    public int getVintages() {
        return point.vintages().size();
    }

    /** Where all of them are shown, without the context path. */
    public String getVintagesAddress() {
        return SeriesAddress.vintages(point.vintages().isEmpty() ? point.level().first() : point.vintages().get(0));
    }
}
