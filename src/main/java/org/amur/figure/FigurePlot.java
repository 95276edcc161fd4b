package org.amur.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.figure.series.Level;
import org.amur.figure.series.Point;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.series.Vintages;
import org.amur.figure.value.Amount;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;

/** What the charts make of one figure: whether it is the one that is plotted, and which derived points rest on it. */
public final class FigurePlot {

    /** What a figure is among the statements of its series for its period. */
    public enum Place {
        /** It stands for the period. */
        PLOTTED,
        /** A later vintage stands for the period. */
        OLDER,
        /** Another statement of the same date, recorded later, stands for the period. */
        SAME_DATE,
        /** Another statement stands for the period, and of the two it is not known which is newer. */
        UNORDERED,
        /** It repeats with fewer digits what another states. */
        COARSER,
        /** It is a repetition by another than who published it, and what stands is first-hand. */
        SECOND_HAND,
        /** Its grade is doubtful, and a better graded statement stands. */
        DOUBTED,
        /** It is kept, with a reason, and not plotted. */
        BESIDE
    }

    private final Place place;
    private final List<Vintage> vintages;
    private final Point point;
    private final List<Level> derived;

    private FigurePlot(Place place, List<Vintage> vintages, Point point, List<Level> derived) {
        this.place = place;
        this.vintages = vintages;
        this.point = point;
        this.derived = derived;
    }

    /**
     * Of the figure as it was read, whatever somebody has made of it before the others were read.
     *
     * @param plotted every statement of the figure's reporter, declarant and currency that is plotted, for its year and the one before
     */
    static FigurePlot of(Figure figure, Collection<Statement> plotted, EvidenceRanks standings) {
        Statement statement = figure.statement();
        SeriesPoints points = SeriesPoints.of(asRead(figure, plotted), standings);
        Optional<Vintages> vintages = points.vintages(statement.series(), statement.period());
        List<Vintage> shown = vintages.map(Vintages::placed).orElse(List.of()).stream().map(Vintage::new).toList();
        List<Point> all = points(points, statement.series());
        Point point = all.stream().filter(each -> each.vintages().contains(statement)
                && each.level().period().equals(statement.period())).findFirst()
                .map(each -> each.claimedBy(statement)).orElse(null);
        List<Level> derived = all.stream().map(Point::level)
                .filter(level -> level.statement() == null && level.statements().contains(statement)).distinct().toList();
        return new FigurePlot(place(figure, vintages), shown, point, derived);
    }

    private static List<Statement> asRead(Figure figure, Collection<Statement> plotted) {
        Stream<Statement> others = plotted.stream().filter(each -> !each.figure().equals(figure.getId()));
        return Stream.concat(others, figure.getBeside() == null ? Stream.of(figure.statement()) : Stream.empty()).toList();
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

    private static Place place(Figure figure, Optional<Vintages> vintages) {
        if (figure.getBeside() != null) {
            return Place.BESIDE;
        }
        Vintages.Place place = vintages.orElseThrow().placed().stream()
                .filter(vintage -> vintage.statement().equals(figure.statement())).findFirst().orElseThrow().place();
        return place == Vintages.Place.STANDING ? Place.PLOTTED : Place.valueOf(place.name());
    }

    public Place getPlace() {
        return place;
    }

    /** All plotted statements of the same series and period, be it a year or its January to December, newest first. */
    public List<Vintage> getVintages() {
        return vintages;
    }

    /** The derived levels that rest on the figure. */
    public List<Level> getDerived() {
        return derived;
    }

    /** Per cent, from the plotted levels, to one decimal if they allow it; null if the figure is not plotted or the level of a year before is not known. */
    public BigDecimal getComputedGrowth() {
        return place == Place.PLOTTED ? point.computed().map(growth -> growth.known(1)).orElse(null) : null;
    }

    /** One statement among those of its series and period. */
    public static final class Vintage {

        private final Statement statement;
        private final Place place;

        private Vintage(Vintages.Vintage vintage) {
            statement = vintage.statement();
            place = vintage.place() == Vintages.Place.STANDING ? Place.PLOTTED : Place.valueOf(vintage.place().name());
        }

        public long getId() {
            return statement.figure();
        }

        /** As it is stated: a year, or its January to December. */
        public Period getPeriod() {
            return statement.period();
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

        /** What it is among the others. */
        public Place getPlace() {
            return place;
        }
    }
}
