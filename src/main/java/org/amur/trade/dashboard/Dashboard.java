package org.amur.trade.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.amur.figure.series.Point;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.FindingRow;
import org.amur.trade.Cell;

/** What the figures say to one question: lines for the chart and its table, and the years in both currencies. */
final class Dashboard {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final DashboardQuestion question;
    private final SeriesPoints points;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Line> lines;
    private final Reporter speaker;
    private final List<Headline> headlines;
    private final Yearly newestInYuan;
    private final Yearly newestInDollars;
    private final long unknown;
    private final List<SetAside> setAside;
    private final YearToDate yearToDate;

    private Dashboard(DashboardQuestion question, StatementSet ledger) {
        this.question = question;
        points = ledger.publishedBy(question.published()).points();
        unknown = ledger.statements().stream().filter(this::isDrawnOn)
                .filter(statement -> mayBePublished(statement, question.published())).count();
        lines = linesInRange();
        speaker = lines.isEmpty() ? question.reporter() : lines.get(lines.size() - 1).getReporter();
        headlines = headlinesOfYears();
        newestInYuan = newestYear(Currency.CNY);
        newestInDollars = newestYear(Currency.USD);
        setAside = laterSetAside();
        yearToDate = YearToDate.of(toDate(Currency.CNY), toDate(Currency.USD));
    }

    /** @param statements of every reporter whose numbers the question may show */
    static Dashboard of(DashboardQuestion question, StatementSet ledger) {
        return new Dashboard(question, ledger);
    }

    /** Of statements that are all alike supported. */
    static Dashboard of(DashboardQuestion question, Collection<Statement> statements) {
        return of(question, new StatementSet(List.copyOf(statements), EvidenceRanks.ALIKE));
    }

    /** What may or may not have been published by the day: nobody knows. */
    private static boolean mayBePublished(Statement statement, LocalDate by) {
        return by != null && !statement.isPublishedBy(by) && statement.published().overlaps(null, by);
    }

    /** Whether it is of those whose figures the page shows, in the years that are asked for. */
    private boolean isDrawnOn(Statement statement) {
        Series series = statement.series();
        boolean asked = series.reporter() == question.reporter() && series.declarant().equals(question.declarant());
        return question.covers(statement.period().year()) && (asked || series.reporter() == Reporter.GACC
                || question.extendedByImf() && series.reporter() == Reporter.IMF);
    }

    private List<Line> linesInRange() {
        List<Line> asked = lines(question.reporter());
        List<Line> all = new ArrayList<>();
        if (question.extendedByImf()) {
            LocalDate begins = asked.isEmpty() ? LocalDate.MAX : asked.get(0).getPeriod().start();
            lines(Reporter.IMF).stream().filter(line -> line.getPeriod().end().isBefore(begins))
                    .forEach(all::add);
        }
        all.addAll(asked);
        return all.stream().filter(line -> question.covers(line.getPeriod().year())).toList();
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

    private List<Headline> headlinesOfYears() {
        NavigableMap<Integer, Cell> yuan = totals(Reporter.GACC, Area.CHINA, Currency.CNY);
        NavigableMap<Integer, Cell> dollars = totals(Reporter.GACC, Area.CHINA, Currency.USD);
        return yuan.descendingKeySet().stream().filter(dollars::containsKey)
                .map(year -> new Headline(year, yuan.get(year), dollars.get(year))).toList();
    }

    private Yearly newestYear(Currency currency) {
        NavigableMap<Integer, Cell> totals = totals(speaker, question.declarant(), currency);
        return totals.isEmpty() ? null : new Yearly(totals.lastKey(), totals.lastEntry().getValue());
    }

    private NavigableMap<Integer, Cell> totals(Reporter reporter, String declarant, Currency currency) {
        NavigableMap<Integer, Cell> totals = new TreeMap<>();
        points.annual(Series.of(reporter, declarant, Flow.TOTAL, currency)).stream()
                .filter(point -> question.covers(point.level().period().year()))
                .forEach(point -> totals.put(point.level().period().year(), cell(point)));
        return totals;
    }

    /** January to each month, by its period; nothing where the reporter publishes nothing in the currency. */
    private NavigableMap<Period, Cell> toDate(Currency currency) {
        NavigableMap<Period, Cell> cells = new TreeMap<>();
        points.yearToDate(Series.of(question.reporter(), question.declarant(), Flow.TOTAL, currency)).stream()
                .filter(point -> question.covers(point.level().period().year()))
                .forEach(point -> cells.put(point.level().period(), cell(point)));
        return cells;
    }

    private List<SetAside> laterSetAside() {
        List<SetAside> all = new ArrayList<>();
        for (Line line : lines) {
            for (Flow flow : Flow.values()) {
                Series series = Series.of(line.getReporter(), question.declarant(), flow, question.plotted());
                points.vintages(series, line.getPeriod()).ifPresent(vintages -> vintages.setAside()
                        .forEach(vintage -> all.add(new SetAside(vintage, vintages.current()))));
            }
        }
        return List.copyOf(all);
    }

    private Cell cell(Point point) {
        Cell cell = new Cell(point);
        cells.add(cell);
        return cell;
    }

    /** What is stated of the periods that are shown, and what they were derived from. */
    Set<Long> figures() {
        return lines.stream().flatMap(line -> line.sources().stream()).collect(Collectors.toSet());
    }

    /**
     * What is about years is told where years are shown, and what is about months or January to a month where months are.
     *
     * @param open by the number of each figure that they are about
     */
    void touchedBy(Map<Long, List<FindingRow>> open) {
        Map<Long, List<FindingRow>> ofTheUnit = new HashMap<>();
        open.forEach((figure, findings) -> ofTheUnit.put(figure, findings.stream()
                .filter(finding -> question.monthly() != (finding.getPeriod().monthCount() == MONTHS_OF_A_YEAR)).toList()));
        lines.forEach(line -> line.touchedBy(ofTheUnit));
    }

    /** Every number shown. */
    List<Cell> cells() {
        return cells;
    }

    /** How many figures are left out because it is not known whether they were published by the day asked for. */
    long unknown() {
        return unknown;
    }

    /** The later statements that do not displace what is plotted. */
    List<SetAside> setAside() {
        return setAside;
    }

    /** The newest year month by month against the year before. */
    YearToDate yearToDate() {
        return yearToDate;
    }

    /** In the order of their periods. */
    List<Line> lines() {
        return lines;
    }

    /** Who publishes the newest line: not always the reporter asked for. */
    Reporter speaker() {
        return speaker;
    }

    /** The last year of which the same reporter's total is known in yuan; null if there is none. */
    Yearly newestInYuan() {
        return newestInYuan;
    }

    /** The last year of which the same reporter's total is known in dollars; null if there is none. */
    Yearly newestInDollars() {
        return newestInDollars;
    }

    /** The newest month, or year, with a balance; never months that are known only together. Null if there is none. */
    Line balanced() {
        return lines.stream().filter(line -> line.getBalance() != null).filter(this::isOfTheUnit)
                .reduce((older, newer) -> newer).orElse(null);
    }

    private boolean isOfTheUnit(Line line) {
        return line.getPeriod().kind() == (question.monthly() ? Period.Kind.MONTH : Period.Kind.YEAR);
    }

    /** The years of which the total by Chinese customs is known in yuan and in dollars, newest first. */
    List<Headline> headlines() {
        return headlines;
    }
}
