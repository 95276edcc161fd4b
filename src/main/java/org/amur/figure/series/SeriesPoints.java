package org.amur.figure.series;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * Points of a chart, from every statement of its series. The newest vintage is plotted and the older ones stay with the
 * point; a year and its January to December are the same months. Values that no source states are derived where this is
 * sound, and marked: a year from its months, a month by difference, a total or balance from exports and imports.
 */
public final class SeriesPoints {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Vintages by {@linkplain Period#whole whole} periods. */
    private final Map<Series, NavigableMap<Period, Vintages>> vintages;

    private SeriesPoints(Map<Series, NavigableMap<Period, Vintages>> vintages) {
        this.vintages = vintages;
    }

    /** Returns the points of statements with the same evidence rank. */
    public static SeriesPoints of(Collection<Statement> statements) {
        return of(statements, EvidenceRanks.ALIKE);
    }

    /**
     * Returns the points of statements.
     *
     * @param statements of any series; each series is separate
     */
    public static SeriesPoints of(Collection<Statement> statements, EvidenceRanks ranks) {
        Map<Series, NavigableMap<Period, Vintages>> bySeries = new HashMap<>();
        statements.stream().collect(groupingBy(Statement::series)).forEach((series, ofSeries) -> {
            NavigableMap<Period, Vintages> periods = new TreeMap<>();
            ofSeries.stream().collect(groupingBy(statement -> statement.period().whole()))
                    .forEach((period, each) -> periods.put(period, Vintages.of(each, ranks)));
            bySeries.put(series, periods);
        });
        return new SeriesPoints(bySeries);
    }

    /** Returns the publications for a period; a year may be published as January to December, and the reverse. */
    public Optional<Vintages> vintages(Series series, Period period) {
        return Optional.ofNullable(published(series).get(period.whole()));
    }

    /** Returns the publications of a series, by its {@linkplain Period#whole whole} periods in order. */
    public NavigableMap<Period, Vintages> published(Series series) {
        return vintages.getOrDefault(series, new TreeMap<>());
    }

    /** Returns one point a year, in order; none for a year known in part. */
    public List<Point> annual(Series series) {
        return points(series, withDerivedFlow(series, this::years));
    }

    /** Returns the months, in order, with the spans of months that are known only together. */
    public List<Point> monthly(Series series) {
        NavigableMap<Period, Level> levels = withDerivedFlow(series, this::months);
        return points(series, byPeriod(MonthsOnce.of(series.flow(), levels.values())));
    }

    /** Returns January to a month, in order; comparable only with the same months of another year. */
    public List<Point> cumulative(Series series) {
        return points(series, withDerivedFlow(series, this::cumulatives));
    }

    /**
     * Returns January to each month, in order, also as a sum of known months; comparable only with the same months of
     * another year. January is a month, and December is the year, however it is stated.
     */
    public List<Point> yearToDate(Series series) {
        return points(series, withDerivedFlow(series, this::yearsToDate));
    }

    private NavigableMap<Period, Level> yearsToDate(Series series) {
        return known(series, years(published(series)).flatMap(year -> Stream.iterate(1, month -> month + 1).limit(MONTHS_OF_A_YEAR)
                .map(month -> Period.cumulative(year, month))));
    }

    /** Returns the level of a period, as stated or as the sum of its known months. */
    public Optional<Level> level(Series series, Period period) {
        return Optional.ofNullable(withDerivedFlow(series, one -> known(one, Stream.of(period))).get(period));
    }

    /** Returns the known levels of the periods. */
    private NavigableMap<Period, Level> known(Series series, Stream<Period> periods) {
        Known known = new Known(published(series).values());
        NavigableMap<Period, Level> levels = new TreeMap<>();
        periods.forEach(period -> known.level(period).ifPresent(level -> levels.put(period, level)));
        return levels;
    }

    private NavigableMap<Period, Level> withDerivedFlow(Series series,
            Function<Series, NavigableMap<Period, Level>> levels) {
        return switch (series.flow()) {
            case EXPORT, IMPORT -> levels.apply(series);
            case TOTAL -> completed(series, levels, Level::total);
            case BALANCE -> completed(series, levels, Level::balance);
        };
    }

    private static NavigableMap<Period, Level> completed(Series series,
            Function<Series, NavigableMap<Period, Level>> levels, BinaryOperator<Level> derive) {
        NavigableMap<Period, Level> completed = new TreeMap<>(levels.apply(series));
        Map<Period, Level> imports = levels.apply(series.with(Flow.IMPORT));
        levels.apply(series.with(Flow.EXPORT)).forEach((period, exported) -> {
            Level imported = imports.get(period);
            if (imported != null) {
                completed.computeIfAbsent(period, none -> derive.apply(exported, imported));
            }
        });
        return completed;
    }

    private NavigableMap<Period, Level> cumulatives(Series series) {
        NavigableMap<Period, Level> levels = new TreeMap<>();
        published(series).values().forEach(vintages -> vintages.newestFirst().stream().map(Statement::period)
                .filter(period -> period.kind() == Period.Kind.CUMULATIVE).findFirst()
                .ifPresent(period -> levels.put(period, Level.stated(vintages.current()).as(period))));
        return levels;
    }

    /** Returns the months, each once, and the former spans: two series may have only these in common. */
    private NavigableMap<Period, Level> months(Series series) {
        List<Statement> statements = currentOfEach(published(series).values());
        MonthlyLevels monthly = MonthlyLevels.of(statements);
        List<Level> levels = new ArrayList<>(monthly.months());
        levels.addAll(monthly.spans());
        levels.addAll(MonthlyLevels.pieces(statements));
        return byPeriod(levels);
    }

    /** Indexes levels by period; the first of several counts. */
    private static NavigableMap<Period, Level> byPeriod(List<Level> levels) {
        NavigableMap<Period, Level> periods = new TreeMap<>();
        levels.forEach(level -> periods.putIfAbsent(level.period(), level));
        return periods;
    }

    private NavigableMap<Period, Level> years(Series series) {
        return known(series, years(published(series)).map(Period::year));
    }

    private static Stream<Integer> years(NavigableMap<Period, Vintages> published) {
        return published.keySet().stream().map(Period::year).distinct();
    }

    /**
     * Returns one statement for each period as stated: a stated January to December is a closer neighbour of November
     * than the year.
     */
    private static List<Statement> currentOfEach(Collection<Vintages> published) {
        return published.stream().map(Vintages::currentOfEach).flatMap(List::stream).toList();
    }

    private List<Point> points(Series series, NavigableMap<Period, Level> levels) {
        return levels.values().stream().map(level -> {
            List<Statement> vintages = vintages(series, level.period()).map(Vintages::newestFirst).orElse(List.of());
            Statement growthStatement = vintages(series, level.period()).flatMap(Vintages::growthStatement).orElse(null);
            return new Point(level, vintages, growthStatement, levels.get(level.period().sameMonthsOfYearBefore()));
        }).toList();
    }

    /** Current statements of one series, and the pieces from which the rest is derived. */
    private static final class Known {

        private final Map<Period, Level> stated = new HashMap<>();
        private final Collection<Vintages> published;
        /** Pieces by their first month; null until needed. */
        private Map<YearMonth, List<Level>> pieces;

        private Known(Collection<Vintages> published) {
            this.published = published;
            published.forEach(vintages -> stated.put(vintages.current().period().whole(), Level.stated(vintages.current())));
        }

        private Optional<Level> level(Period period) {
            Level whole = stated.get(period.whole());
            return whole != null ? Optional.of(whole.as(period))
                    : row(period.first(), period.last()).map(parts -> Level.sumOfMonths(period, parts));
        }

        /**
         * Returns the levels that cover the months without gaps; January and February together are accepted, unknown
         * months are not.
         */
        private Optional<List<Level>> row(YearMonth first, YearMonth last) {
            if (first.isAfter(last)) {
                return Optional.of(List.of());
            }
            return pieces().getOrDefault(first, List.of()).stream().filter(piece -> !piece.period().last().isAfter(last))
                    .map(piece -> row(piece.period().last().plusMonths(1), last)
                            .map(rest -> Stream.concat(Stream.of(piece), rest.stream()).toList()))
                    .flatMap(Optional::stream).findFirst();
        }

        private Map<YearMonth, List<Level>> pieces() {
            if (pieces == null) {
                pieces = MonthlyLevels.pieces(currentOfEach(published)).stream().collect(groupingBy(piece -> piece.period().first()));
            }
            return pieces;
        }
    }
}
