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
 * Number in a chart's table with its sources: the figure that states it with its citations, or, if derived, the figures
 * from which it was computed.
 */
public final class CitedPoint {

    private final Point point;
    private List<FigureCite> citations = List.of();

    public CitedPoint(Point point) {
        this.point = point;
    }

    /** Sets the citations, which are read for all numbers at once when the shown ones are known. */
    public void cite(List<FigureCite> ofTheFigure) {
        citations = ofTheFigure;
    }

    public Level getLevel() {
        return point.level();
    }

    /** Tells whether it is an IMF estimate, or computed from one. */
    public boolean isEstimate() {
        return Estimates.anyOf(point.level().statements());
    }

    public boolean isDerived() {
        return point.level().derived();
    }

    /** Returns the basis, as the end of a message key. */
    public String getBasis() {
        return point.level().basis().name();
    }

    /** Returns the reporter of the number. */
    public Reporter getReporter() {
        return point.level().first().series().reporter();
    }

    /** Returns the linked figure: the one that states the number, or the first from which it was derived. */
    public long getFigure() {
        return point.level().first().figure();
    }

    /**
     * Returns the address of that figure, or of the list of all from which the number was computed; without the context
     * path.
     */
    public String getAddress() {
        return isDerived() ? SeriesAddress.figures(point.level().statements()) : SeriesAddress.figure(getFigure());
    }

    public List<FigureCite> getCitations() {
        return citations;
    }

    /** Returns the statements of the number itself, without the operands of a sum or difference. */
    public List<Long> figures() {
        return Stream.concat(point.vintages().stream(), Stream.ofNullable(point.level().statement()))
                .map(Statement::figure).distinct().toList();
    }

    /**
     * Returns growth in per cent as reported for this level, else as computed from the plotted levels; null if neither
     * is known.
     */
    public BigDecimal getGrowth() {
        return isGrowthReported() ? point.growthStatement().claimedGrowth() : getComputedGrowth();
    }

    public boolean isGrowthReported() {
        return point.reportedGrowth().isPresent();
    }

    /** Returns the figure that reports the growth, or that of the level whose growth is computed. */
    public long getGrowthFigure() {
        return isGrowthReported() ? point.growthStatement().figure() : getFigure();
    }

    /**
     * Returns the address of the figure that reports the growth, or of all from which it was computed; without the
     * context path.
     */
    public String getGrowthAddress() {
        return isGrowthReported() || point.base() == null ? SeriesAddress.figure(getGrowthFigure())
                : SeriesAddress.figures(Stream.concat(point.level().statements().stream(), point.base().statements().stream()).toList());
    }

    /**
     * Returns the growth of the plotted levels, to at most one decimal; null if the level of a year before is not
     * known.
     */
    public BigDecimal getComputedGrowth() {
        return point.computedGrowth().map(growth -> growth.known(1)).orElse(null);
    }

    /** Returns the level of the same months a year before; null if not known. */
    public Level getBase() {
        return point.base();
    }

    /** Returns the number of statements of this very period. */
    public int getVintages() {
        return point.vintages().size();
    }

    /** Returns the address of all of them, without the context path. */
    public String getVintagesAddress() {
        return SeriesAddress.vintages(point.vintages().isEmpty() ? point.level().first() : point.vintages().get(0));
    }
}
