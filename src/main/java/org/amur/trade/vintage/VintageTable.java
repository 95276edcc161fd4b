package org.amur.trade.vintage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.amur.figure.FigureRow;
import org.amur.figure.series.Vintages;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;
import org.amur.trade.ChartSpan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** All published levels of one series, by period; a year and its January to December are one. */
final class VintageTable {

    private static final String BESIDE = "BESIDE";
    private static final String PLOTTED = "PLOTTED";

    private final List<PeriodVintages> periods;

    private VintageTable(List<PeriodVintages> periods) {
        this.periods = periods;
    }

    /**
     * Creates the table.
     *
     * @param rows of the requested series, for any period
     */
    static VintageTable of(VintageQuestion question, Collection<FigureRow> rows, EvidenceRanks ranks) {
        Map<Period, List<FigureRow>> byPeriod = rows.stream().filter(row -> question.covers(question.step().name(row.getPeriod())))
                .collect(groupingBy(row -> question.step().name(row.getPeriod()), TreeMap::new, toList()));
        List<Statement> growths = rows.stream().filter(row -> row.getBeside() == null).map(FigureRow::getStatement)
                .filter(statement -> statement.claimedGrowth() != null).toList();
        return new VintageTable(byPeriod.entrySet().stream().filter(entry -> isStated(question.step(), entry.getValue()))
                .map(entry -> period(question, entry.getKey(), entry.getValue(), ranks, growths)).toList());
    }

    /**
     * Tells whether the kind of periods is stated: years alone do not count as months from January, though each equals
     * its January to December.
     */
    private static boolean isStated(ChartSpan step, List<FigureRow> rows) {
        return step != ChartSpan.TO_DATE || rows.stream().anyMatch(row -> step.has(row.getPeriod()));
    }

    private static PeriodVintages period(VintageQuestion question, Period period, List<FigureRow> rows,
            EvidenceRanks ranks,
            List<Statement> growths) {
        List<Statement> plotted = rows.stream().filter(row -> row.getBeside() == null).map(FigureRow::getStatement).toList();
        Vintages vintages = plotted.isEmpty() ? null : Vintages.of(plotted, ranks);
        List<PublishedLevel> levels = new ArrayList<>();
        if (vintages != null) {
            vintages.placed().forEach(vintage -> levels.add(new PublishedLevel(vintage.statement(), place(vintage))));
        }
        rows.stream().filter(row -> row.getBeside() != null)
                .forEach(row -> levels.add(new PublishedLevel(row.getStatement(), BESIDE)));
        Vintages onDay = vintages == null || question.day() == null ? null
                : vintages.knownOn(question.day()).orElse(null);
        return new PeriodVintages(period, levels, vintages, onDay, vintages == null ? null : implied(vintages, plotted, growths));
    }

    /**
     * Returns the level implied by the newest statement of growth a year later that none of the levels matches; null if
     * there is none.
     */
    private static ImpliedLevel implied(Vintages vintages, List<Statement> plotted, List<Statement> growths) {
        Period of = vintages.current().period().whole();
        return growths.stream()
                .filter(statement -> statement.period().whole().sameMonthsOfYearBefore().equals(of))
                .max(Comparator.comparing(
                                (Statement statement) -> statement.published().getLatest(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Statement::figure))
                .flatMap(statement -> ImpliedLevel.of(statement, plotted, vintages.current()))
                .orElse(null);
    }

    private static String place(Vintages.Vintage vintage) {
        return vintage.place() == Vintages.Place.STANDING ? PLOTTED : vintage.place().name();
    }

    /** Returns the periods in the order of time. */
    List<PeriodVintages> periods() {
        return periods;
    }

    Stream<PublishedLevel> levels() {
        return periods.stream().flatMap(period -> period.levels().stream());
    }
}
