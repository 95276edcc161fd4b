package org.amur.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.amur.date.PartialDate;

/** What the charts make of one figure: whether it is the one that is plotted, and which derived points rest on it. */
public final class FigurePlot {

    /** What a figure is among the statements of its series for its period. */
    public enum Place {
        /** It stands for the period. */
        PLOTTED,
        /** A later vintage stands for the period. */
        OLDER,
        /** It repeats with fewer digits what another states. */
        COARSER,
        /** It is kept, with a reason, and not plotted. */
        BESIDE
    }

    private final Place place;
    private final List<Vintage> vintages;
    private final Point claiming;
    private final List<Level> derived;

    private FigurePlot(Place place, List<Vintage> vintages, Point claiming, List<Level> derived) {
        this.place = place;
        this.vintages = vintages;
        this.claiming = claiming;
        this.derived = derived;
    }

    /** @param plotted every statement of the figure's reporter, declarant and currency that is plotted, for its year and the one before */
    static FigurePlot of(Figure figure, Collection<Statement> plotted) {
        Statement statement = figure.statement();
        SeriesPoints points = SeriesPoints.of(plotted);
        Optional<Vintages> vintages = points.vintages(statement.series(), statement.period());
        Statement current = vintages.map(Vintages::current).orElse(null);
        List<Vintage> shown = vintages.map(Vintages::newestFirst).orElse(List.of()).stream()
                .map(vintage -> new Vintage(vintage, vintage.equals(current))).toList();
        List<Point> all = points(points, statement.series());
        Point claiming = all.stream().filter(point -> point.vintages().contains(statement)
                && point.level().period().equals(statement.period())).findFirst()
                .map(point -> point.claimedBy(statement)).orElse(null);
        List<Level> derived = all.stream().map(Point::level)
                .filter(level -> level.derived() && level.statements().contains(statement)).distinct().toList();
        return new FigurePlot(place(figure, current), shown, claiming, derived);
    }

    private static List<Point> points(SeriesPoints points, Series series) {
        List<Point> all = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            all.addAll(points.annual(series.with(flow)));
            all.addAll(points.cumulative(series.with(flow)));
            all.addAll(points.monthly(series.with(flow)));
        }
        return all;
    }

    private static Place place(Figure figure, Statement current) {
        if (figure.getBeside() != null) {
            return Place.BESIDE;
        }
        if (figure.statement().equals(current)) {
            return Place.PLOTTED;
        }
        boolean repeats = figure.getAmount().bounds().contains(current.amount().inUnits())
                && figure.getAmount().bounds().width().compareTo(current.amount().bounds().width()) > 0;
        return repeats ? Place.COARSER : Place.OLDER;
    }

    public Place getPlace() {
        return place;
    }

    /** All plotted statements of the same series and period, newest first. */
    public List<Vintage> getVintages() {
        return vintages;
    }

    /** The derived levels that rest on the figure. */
    public List<Level> getDerived() {
        return derived;
    }

    /** Per cent, from the plotted levels, to one decimal; null if the figure is not plotted or the level of a year before is not known. */
    public BigDecimal getComputedGrowth() {
        return place == Place.PLOTTED ? claiming.computed().map(growth -> growth.rounded(1)).orElse(null) : null;
    }

    /** The sentence about what the figure claims and the levels contradict; null if they do not. */
    public String getDisagreement() {
        return claiming == null ? null : GrowthText.disagreement(claiming).orElse(null);
    }

    /** One statement among those of its series and period. */
    public static final class Vintage {

        private final Statement statement;
        private final boolean plotted;

        private Vintage(Statement statement, boolean plotted) {
            this.statement = statement;
            this.plotted = plotted;
        }

        public long getId() {
            return statement.figure();
        }

        public Amount getAmount() {
            return statement.amount();
        }

        public BigDecimal getClaimedGrowth() {
            return statement.claimedGrowth();
        }

        public PartialDate getPublished() {
            return statement.published();
        }

        public boolean isPlotted() {
            return plotted;
        }
    }
}
