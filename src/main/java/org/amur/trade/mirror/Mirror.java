package org.amur.trade.mirror;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.amur.figure.series.Level;
import org.amur.figure.series.Point;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.trade.ChartSpan;
import org.amur.trade.CitedPoint;

/**
 * One trade as both of its countries count it. The gap is not an error of either: exports are valued free on board,
 * imports with cost, insurance and freight, and goods pass through third countries.
 */
final class Mirror {

    private final MirrorQuestion question;
    private final SeriesPoints chinese;
    private final SeriesPoints russian;
    private final List<MirrorLine> lines;
    private final MirrorLine newest;

    private Mirror(MirrorQuestion question, StatementSet ofChina, StatementSet ofRussia) {
        this.question = question;
        chinese = ofChina.points();
        russian = ofRussia.points();
        lines = lines(question.step()).stream().filter(line -> question.years().covers(line.period().year())).toList();
        newest = Stream.of(ChartSpan.values()).flatMap(step -> step == question.step() ? lines.stream() : lines(step).stream())
                .filter(MirrorLine::isCompared).filter(line -> question.years().covers(line.period().year()))
                .max(Comparator.comparing((MirrorLine line) -> line.period().last())
                        .thenComparing(line -> line.period().monthCount())).orElse(null);
    }

    /**
     * Creates the comparison.
     *
     * @param ofChina including China's reports to the IMF, if the query uses them
     */
    static Mirror of(MirrorQuestion question, StatementSet ofChina, StatementSet ofRussia) {
        return new Mirror(question, ofChina, ofRussia);
    }

    private List<MirrorLine> lines(ChartSpan step) {
        NavigableMap<Period, Point> china = chinesePoints(step);
        NavigableMap<Period, Point> russia = points(russian, question.russianSeries(), step);
        TreeSet<Period> periods = new TreeSet<>(china.keySet());
        periods.addAll(russia.keySet());
        return periods.stream().map(period -> new MirrorLine(period, question.flow(), question.factor(),
                cell(china.get(period), () -> chineseLevel(period)),
                cell(russia.get(period), () -> russian.level(question.russianSeries(), period)))).toList();
    }

    /** Returns the cell of a point; without one, the level may still be the sum of known months. */
    private static CitedPoint cell(Point point, Supplier<Optional<Level>> otherwise) {
        return point != null ? new CitedPoint(point)
                : otherwise.get().map(level -> new CitedPoint(new Point(level, List.of(), null, null))).orElse(null);
    }

    private NavigableMap<Period, Point> chinesePoints(ChartSpan step) {
        NavigableMap<Period, Point> own = points(chinese, question.chineseSeries(), step);
        NavigableMap<Period, Point> all = new TreeMap<>(own);
        if (question.isExtendedByImf()) {
            points(chinese, question.chineseSeries(Reporter.IMF), step).forEach((period, point) -> {
                boolean isNewer = !own.isEmpty() && !period.last().isBefore(own.lastKey().last());
                if (!isNewer && own.keySet().stream().noneMatch(period::overlaps)) {
                    all.put(period, point);
                }
            });
        }
        return all;
    }

    private Optional<Level> chineseLevel(Period period) {
        Optional<Level> own = chinese.level(question.chineseSeries(), period);
        return own.isPresent() || !question.isExtendedByImf() ? own
                : chinese.level(question.chineseSeries(Reporter.IMF), period);
    }

    private static NavigableMap<Period, Point> points(SeriesPoints points, Series series, ChartSpan step) {
        List<Point> all = switch (step) {
            case YEAR -> points.annual(series);
            case MONTH -> points.monthly(series);
            case TO_DATE -> points.yearToDate(series);
        };
        NavigableMap<Period, Point> byPeriod = new TreeMap<>();
        all.forEach(point -> byPeriod.put(point.level().period(), point));
        return byPeriod;
    }

    /** Returns the lines in the order of time. */
    List<MirrorLine> lines() {
        return lines;
    }

    /** Returns the newest period that both count, of any length; null if there is none. */
    MirrorLine newest() {
        return newest;
    }

    /** Returns every shown number. */
    Stream<CitedPoint> cells() {
        return Stream.concat(lines.stream(), Stream.ofNullable(newest)).flatMap(MirrorLine::cells);
    }

    /** Returns the places of a chart: each year or month from the first to the last, or January to each known month. */
    List<Period> places() {
        if (question.step() == ChartSpan.TO_DATE || lines.isEmpty()) {
            return lines.stream().map(MirrorLine::period).toList();
        }
        YearMonth last = lines.get(lines.size() - 1).period().last();
        List<Period> places = new ArrayList<>();
        boolean monthly = question.step() == ChartSpan.MONTH;
        for (YearMonth month = lines.get(0).period().first(); !month.isAfter(last); month = month.plusMonths(monthly ? 1 : 12)) {
            places.add(monthly ? Period.months(month, month) : Period.year(month.getYear()));
        }
        return places;
    }

    /** Returns the time after China's last publication while Russia's continue, or null. */
    Silence chinaSilent() {
        return silence(MirrorLine::china, MirrorLine::russia, question.chineseSeries());
    }

    /** Returns the time after Russia's last publication while China's continue, or null. */
    Silence russiaSilent() {
        return silence(MirrorLine::russia, MirrorLine::china, question.russianSeries());
    }

    private Silence silence(Function<MirrorLine, CitedPoint> one, Function<MirrorLine, CitedPoint> other, Series series) {
        Period last = last(one);
        Period others = last(other);
        if (last == null || others == null || !others.last().isAfter(last.last())) {
            return null;
        }
        return new Silence(series, last.last().plusMonths(1), others.last(), later(series, last.last()));
    }

    private Period last(Function<MirrorLine, CitedPoint> side) {
        return lines.stream().filter(line -> side.apply(line) != null && isOneOfTheStep(line.period()))
                .map(MirrorLine::period).reduce((older, newer) -> newer).orElse(null);
    }

    /**
     * Tells whether it is of this kind of periods: months known together are not a single month, and rare statements do
     * not end a silence.
     */
    private boolean isOneOfTheStep(Period period) {
        return question.step() != ChartSpan.MONTH || period.kind() == Period.Kind.MONTH;
    }

    /** Returns statements of the silent side for later periods of another length. */
    private List<Period> later(Series series, YearMonth last) {
        Collection<Period> stated = (series.equals(question.russianSeries()) ? russian : chinese).published(series).keySet();
        return stated.stream().filter(period -> period.last().isAfter(last)).toList();
    }

    /**
     * Time without publications of one side.
     *
     * @param since the first month without data
     * @param until the last month of the other side
     * @param later later periods of another length with data
     */
    record Silence(Series series, YearMonth since, YearMonth until, List<Period> later) {
    }
}
