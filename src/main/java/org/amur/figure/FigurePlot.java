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

/**
 * Place of one figure in the charts: whether it is plotted, and which derived points use it.
 *
 * @param vintages all plotted statements of the same series and period, newest first; a year and its January
 * to December are one
 * @param derived derived levels that use the figure
 */
public record FigurePlot(Place place, List<Vintage> vintages, Point point, List<Level> derived) {

    /** Place of a figure among the statements of its series and period. */
    public enum Place {
        /** Current value of the period. */
        PLOTTED,
        /** Superseded by a later vintage. */
        OLDER,
        /** Superseded by another statement of the same date that was recorded later. */
        SAME_DATE,
        /** Superseded, though the publication dates do not tell which statement is newer. */
        UNORDERED,
        /** Repeats another statement with fewer digits. */
        COARSER,
        /** Repeated by someone other than the publisher, while the current value is first-hand. */
        SECOND_HAND,
        /** Doubtful grade, while the current value is better graded. */
        DOUBTED,
        /** Excluded from the series, with a reason, and not plotted. */
        BESIDE
    }

    /**
     * Returns the place of the figure as it was read, even if it changed before the others were read.
     *
     * @param plotted every plotted statement of the figure's reporter, declarant and currency, for its year and
     * the year before
     */
    static FigurePlot of(Figure figure, Collection<Statement> plotted, EvidenceRanks ranks) {
        Statement statement = figure.statement();
        SeriesPoints points = SeriesPoints.of(asRead(figure, plotted), ranks);
        Optional<Vintages> vintages = points.vintages(statement.series(), statement.period());
        List<Vintage> shown = vintages.map(Vintages::placed).orElse(List.of()).stream().map(Vintage::new).toList();
        List<Point> all = points(points, statement.series());
        Point point = all.stream().filter(each -> each.vintages().contains(statement)
                && each.level().period().equals(statement.period())).findFirst()
                .map(each -> each.withGrowthOf(statement)).orElse(null);
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

    /**
     * Returns the growth in per cent of the plotted levels, to at most one decimal; null if the figure is not plotted
     * or the level of the year before is unknown.
     */
    public BigDecimal getComputedGrowth() {
        return place == Place.PLOTTED ? point.computedGrowth().map(growth -> growth.known(1)).orElse(null) : null;
    }

    /** Statement among those of its series and period. */
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

        /** Returns the period as stated: a year, or its January to December. */
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

        /** Returns the place among the other statements. */
        public Place getPlace() {
            return place;
        }
    }
}
