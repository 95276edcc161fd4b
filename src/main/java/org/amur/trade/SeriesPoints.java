package org.amur.trade;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The points of a chart, from every statement of its series. The newest vintage is plotted and the older ones stay with
 * the point. What no source states is derived where that is sound, and says so: a year from January to December or from
 * its months, a month by difference, a total or balance from exports and imports.
 */
public final class SeriesPoints {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Map<Series, NavigableMap<Period, Vintages>> ledger;

    private SeriesPoints(Map<Series, NavigableMap<Period, Vintages>> ledger) {
        this.ledger = ledger;
    }

    /** Of statements that are all alike supported. */
    public static SeriesPoints of(Collection<Statement> statements) {
        return of(statements, Standings.ALIKE);
    }

    /** @param statements of any series; each series is kept to itself */
    public static SeriesPoints of(Collection<Statement> statements, Standings standings) {
        Map<Series, NavigableMap<Period, Vintages>> ledger = new HashMap<>();
        statements.stream().collect(groupingBy(Statement::series)).forEach((series, ofSeries) -> {
            NavigableMap<Period, Vintages> periods = new TreeMap<>();
            ofSeries.stream().collect(groupingBy(Statement::period))
                    .forEach((period, vintages) -> periods.put(period, Vintages.of(vintages, standings)));
            ledger.put(series, periods);
        });
        return new SeriesPoints(ledger);
    }

    public Optional<Vintages> vintages(Series series, Period period) {
        return Optional.ofNullable(ledger.getOrDefault(series, new TreeMap<>()).get(period));
    }

    /** What was published of a series, by its periods in order. */
    public NavigableMap<Period, Vintages> published(Series series) {
        return ledger.getOrDefault(series, new TreeMap<>());
    }

    /** One point a year, in order. A year of which only a part is known has none. */
    public List<Point> annual(Series series) {
        return points(series, withDerivedFlow(series, this::years));
    }

    /** The months, in order, and among them the spans of months that are known only together. */
    public List<Point> monthly(Series series) {
        NavigableMap<Period, Level> levels = withDerivedFlow(series, this::months);
        return points(series, byPeriod(MonthsOnce.of(series.flow(), levels.values())));
    }

    /** January to a month, in order: to be compared only with the same months of another year. */
    public List<Point> cumulative(Series series) {
        return points(series, withDerivedFlow(series, this::cumulatives));
    }

    /**
     * January to each month, in order, also where it is only the sum of what is known: to be compared only with the same months
     * of another year. January is a month, and December closes the year, however it is stated.
     */
    public List<Point> yearToDate(Series series) {
        return points(series, withDerivedFlow(series, this::yearsToDate));
    }

    private NavigableMap<Period, Level> yearsToDate(Series series) {
        NavigableMap<Period, Level> stated = stated(series);
        Map<YearMonth, List<Level>> pieces = pieces(stated);
        NavigableMap<Period, Level> levels = new TreeMap<>();
        years(stated).forEach(year -> Stream.iterate(1, month -> month + 1).limit(MONTHS_OF_A_YEAR)
                .forEach(month -> toDate(Period.cumulative(year, month), stated, pieces)
                        .ifPresent(level -> levels.put(level.period(), level))));
        return levels;
    }

    /** The level of a period, as it is stated or as the sum of what is known of its months. */
    public Optional<Level> level(Series series, Period period) {
        return Optional.ofNullable(withDerivedFlow(series, one -> level(period, stated(one))).get(period));
    }

    private static NavigableMap<Period, Level> level(Period period, NavigableMap<Period, Level> stated) {
        NavigableMap<Period, Level> level = new TreeMap<>();
        Optional<Level> known = stated.containsKey(period) ? Optional.of(stated.get(period))
                : row(period.first(), period.last(), pieces(stated)).map(parts -> Level.sumOfMonths(period, parts));
        known.ifPresent(found -> level.put(period, found));
        return level;
    }

    private static Optional<Level> toDate(Period period, Map<Period, Level> stated, Map<YearMonth, List<Level>> pieces) {
        if (stated.containsKey(period)) {
            return Optional.of(stated.get(period));
        }
        Level year = stated.get(Period.year(period.year()));
        if (period.monthCount() == MONTHS_OF_A_YEAR && year != null) {
            return Optional.of(Level.wholeYear(year));
        }
        return row(period.first(), period.last(), pieces).map(parts -> Level.sumOfMonths(period, parts));
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
        stated(series).values().stream().filter(level -> level.period().kind() == Period.Kind.CUMULATIVE)
                .forEach(level -> levels.put(level.period(), level));
        return levels;
    }

    /** Months each counted once, and also the spans as they were before: two series may have only these in common. */
    private NavigableMap<Period, Level> months(Series series) {
        List<Statement> statements = currentStatements(series);
        Monthly monthly = Monthly.of(statements);
        List<Level> levels = new ArrayList<>(monthly.months());
        levels.addAll(monthly.spans());
        levels.addAll(Monthly.pieces(statements));
        return byPeriod(levels);
    }

    /** Of two levels for one period the first. */
    private static NavigableMap<Period, Level> byPeriod(List<Level> levels) {
        NavigableMap<Period, Level> periods = new TreeMap<>();
        levels.forEach(level -> periods.putIfAbsent(level.period(), level));
        return periods;
    }

    private NavigableMap<Period, Level> years(Series series) {
        NavigableMap<Period, Level> stated = stated(series);
        Map<YearMonth, List<Level>> pieces = pieces(stated);
        NavigableMap<Period, Level> years = new TreeMap<>();
        for (int year : years(stated)) {
            year(year, stated, pieces).ifPresent(level -> years.put(level.period(), level));
        }
        return years;
    }

    /** By their first months. */
    private static Map<YearMonth, List<Level>> pieces(Map<Period, Level> stated) {
        return Monthly.pieces(stated.values().stream().map(Level::statement).toList()).stream()
                .collect(groupingBy(piece -> piece.period().first()));
    }

    private static NavigableSet<Integer> years(Map<Period, Level> stated) {
        NavigableSet<Integer> years = new TreeSet<>();
        stated.keySet().forEach(period -> years.add(period.year()));
        return years;
    }

    private static Optional<Level> year(int year, Map<Period, Level> stated, Map<YearMonth, List<Level>> pieces) {
        Period whole = Period.year(year);
        if (stated.containsKey(whole)) {
            return Optional.of(stated.get(whole));
        }
        Level cumulative = stated.get(Period.cumulative(year, 12));
        if (cumulative != null) {
            return Optional.of(Level.januaryToDecember(cumulative));
        }
        return row(whole.first(), whole.last(), pieces).map(parts -> Level.sumOfMonths(whole, parts));
    }

    /**
     * January and February together will do for the two of them; a month that is not known will not.
     *
     * @param pieces by their first months
     */
    private static Optional<List<Level>> row(YearMonth first, YearMonth last, Map<YearMonth, List<Level>> pieces) {
        if (first.isAfter(last)) {
            return Optional.of(List.of());
        }
        return pieces.getOrDefault(first, List.of()).stream().filter(piece -> !piece.period().last().isAfter(last))
                .map(piece -> row(piece.period().last().plusMonths(1), last, pieces)
                        .map(rest -> Stream.concat(Stream.of(piece), rest.stream()).toList()))
                .flatMap(Optional::stream).findFirst();
    }

    private NavigableMap<Period, Level> stated(Series series) {
        NavigableMap<Period, Level> levels = new TreeMap<>();
        currentStatements(series).forEach(statement -> levels.put(statement.period(), Level.stated(statement)));
        return levels;
    }

    private List<Statement> currentStatements(Series series) {
        return ledger.getOrDefault(series, new TreeMap<>()).values().stream().map(Vintages::current).toList();
    }

    private List<Point> points(Series series, NavigableMap<Period, Level> levels) {
        return levels.values().stream().map(level -> {
            List<Statement> vintages = published(series, level.period()).map(Vintages::newestFirst).orElse(List.of());
            Statement claimant = published(series, level.period()).flatMap(Vintages::claimant).orElse(null);
            return new Point(level, vintages, claimant, levels.get(level.period().sameMonthsOfYearBefore()));
        }).toList();
    }

    /** What was published for a period; a year may have been published as January to December, and the other way round. */
    private Optional<Vintages> published(Series series, Period period) {
        Optional<Vintages> vintages = vintages(series, period);
        if (vintages.isEmpty() && period.kind() == Period.Kind.CUMULATIVE && period.monthCount() == MONTHS_OF_A_YEAR) {
            return vintages(series, Period.year(period.year()));
        }
        if (vintages.isEmpty() && period.kind() == Period.Kind.YEAR) {
            return vintages(series, Period.cumulative(period.year(), 12));
        }
        return vintages;
    }
}
