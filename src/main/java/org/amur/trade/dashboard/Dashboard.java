package org.amur.trade.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.amur.figure.series.Point;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.trade.CitedPoint;

/** Contents of the dashboard for one query: lines for the chart and its table, and the years in both currencies. */
final class Dashboard {

    private static final int MAX_YEARS = 6;

    private final DashboardQuestion question;
    private final SeriesPoints points;
    private final List<CitedPoint> cells = new ArrayList<>();
    private final List<Line> lines;
    private final Reporter speaker;
    private final List<TradeRow> years;
    private final long unknown;
    private final YearToDate yearToDate;

    private Dashboard(DashboardQuestion question, StatementSet statements) {
        this.question = question;
        points = statements.publishedBy(question.published()).points();
        unknown = statements.all().stream().filter(this::isDrawnOn)
                .filter(statement -> mayBePublished(statement, question.published())).count();
        lines = linesInRange();
        boolean isShown = lines.isEmpty() || lines.stream().anyMatch(line -> line.getReporter() == question.reporter());
        speaker = isShown ? question.reporter() : lines.get(0).getReporter();
        years = years();
        yearToDate = YearToDate.of(toDate(Currency.CNY), toDate(Currency.USD));
    }

    /**
     * Creates the contents.
     *
     * @param statements of every reporter whose numbers may be shown
     */
    static Dashboard of(DashboardQuestion question, StatementSet statements) {
        return new Dashboard(question, statements);
    }

    /** Creates the contents from statements with the same evidence rank. */
    static Dashboard of(DashboardQuestion question, Collection<Statement> statements) {
        return of(question, new StatementSet(List.copyOf(statements), EvidenceRanks.ALIKE));
    }

    /** Tells whether the publication date leaves open if it was published by the day. */
    private static boolean mayBePublished(Statement statement, LocalDate by) {
        return by != null && !statement.isPublishedBy(by) && statement.published().overlaps(null, by);
    }

    /** Tells whether its figures are shown, by series and year. */
    private boolean isDrawnOn(Statement statement) {
        Series series = statement.series();
        boolean asked = series.reporter() == question.reporter() && series.declarant().equals(question.declarant());
        return question.covers(statement.period().year()) && (asked || series.reporter() == Reporter.GACC
                || question.isExtendedByImf() && series.reporter() == Reporter.IMF);
    }

    private List<Line> linesInRange() {
        List<Line> asked = lines(question.reporter());
        List<Line> all = new ArrayList<>(asked);
        if (question.isExtendedByImf()) {
            LocalDate newest = asked.isEmpty() ? LocalDate.MAX : asked.get(asked.size() - 1).getPeriod().end();
            List<Line> drawn = asked.stream().filter(line -> Axis.isShort(question.monthly(), line)).toList();
            lines(Reporter.IMF).stream().filter(line -> line.getPeriod().end().isBefore(newest))
                    .filter(line -> drawn.stream().noneMatch(other -> other.getPeriod().overlaps(line.getPeriod()))).forEach(all::add);
        }
        return all.stream().filter(line -> question.covers(line.getPeriod().year())).sorted(Comparator.comparing(Line::getPeriod)).toList();
    }

    private List<Line> lines(Reporter reporter) {
        NavigableMap<String, Line> byPeriod = new TreeMap<>();
        for (Flow flow : Flow.values()) {
            Series series = Series.of(reporter, question.declarant(), flow, question.plotted());
            List<Point> ofFlow = question.monthly() ? points.monthly(series) : points.annual(series);
            ofFlow.forEach(point -> byPeriod
                    .computeIfAbsent(point.level().period().toString(), key -> new Line(point.level().period(), reporter))
                    .put(flow, cell(point)));
        }
        return byPeriod.values().stream().sorted(Comparator.comparing(Line::getPeriod)).toList();
    }

    /** Returns the newest years with a total in either currency, newest first. */
    private List<TradeRow> years() {
        NavigableMap<Integer, CitedPoint> yuan = totals(speaker, Currency.CNY);
        NavigableMap<Integer, CitedPoint> dollars = totals(speaker, Currency.USD);
        TreeSet<Integer> known = new TreeSet<>(yuan.keySet());
        known.addAll(dollars.keySet());
        return known.descendingSet().stream().limit(MAX_YEARS)
                .map(year -> new TradeRow(Period.year(year), yuan.get(year), dollars.get(year))).toList();
    }

    private NavigableMap<Integer, CitedPoint> totals(Reporter reporter, Currency currency) {
        NavigableMap<Integer, CitedPoint> totals = new TreeMap<>();
        points.annual(Series.of(reporter, question.declarant(), Flow.TOTAL, currency)).stream()
                .filter(point -> question.covers(point.level().period().year()))
                .forEach(point -> totals.put(point.level().period().year(), cell(point)));
        return totals;
    }

    /** Returns January to each month, by period; empty if the reporter publishes nothing in the currency. */
    private NavigableMap<Period, CitedPoint> toDate(Currency currency) {
        NavigableMap<Period, CitedPoint> cells = new TreeMap<>();
        points.yearToDate(Series.of(question.reporter(), question.declarant(), Flow.TOTAL, currency)).stream()
                .filter(point -> question.covers(point.level().period().year()))
                .forEach(point -> cells.put(point.level().period(), cell(point)));
        return cells;
    }

    private CitedPoint cell(Point point) {
        CitedPoint cell = new CitedPoint(point);
        cells.add(cell);
        return cell;
    }

    /** Returns every shown number. */
    List<CitedPoint> cells() {
        return cells;
    }

    /** Returns the number of figures left out because it is not known whether they were published by the as-of day. */
    long unknown() {
        return unknown;
    }

    /** Returns the newest year month by month against the year before. */
    YearToDate yearToDate() {
        return yearToDate;
    }

    /** Returns the lines in the order of their periods. */
    List<Line> lines() {
        return lines;
    }

    /** Returns the requested reporter, or the one of the lines if none is from it. */
    Reporter speaker() {
        return speaker;
    }

    /** Returns the newest years with a total in either currency, newest first. */
    List<TradeRow> newestYears() {
        return years;
    }

    /** Returns the total of a line's period in the other currency; null if it is not known. */
    CitedPoint inOtherCurrency(Line line) {
        Currency other = question.plotted() == Currency.USD ? Currency.CNY : Currency.USD;
        Series series = Series.of(line.getReporter(), question.declarant(), Flow.TOTAL, other);
        return (question.monthly() ? points.monthly(series) : points.annual(series)).stream()
                .filter(point -> point.level().period().equals(line.getPeriod())).findFirst().map(CitedPoint::new).orElse(null);
    }
}
