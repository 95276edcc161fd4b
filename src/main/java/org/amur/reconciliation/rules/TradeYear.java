package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * One year of the trade of two countries in one kind of goods, from all reporters, without misfits. A misfit has its
 * own finding and is excluded from all other calculations until resolved, so that one slip is reported once and not
 * with every sum.
 *
 * @param misfits findings about misfits
 */
record TradeYear(int year, Map<Series, SeriesYear> seriesYears, List<Finding> misfits) {

    private static final Comparator<Series> ORDER = Comparator.comparing(Series::reporter).thenComparing(Series::declarant)
            .thenComparing(Series::partner).thenComparing(Series::flow).thenComparing(Series::currency);

    /** Year without statements. */
    static final TradeYear EMPTY = new TradeYear(0, Map.of(), List.of());

    /**
     * Returns the year of statements.
     *
     * @param statements of one year of the trade of two countries in one kind of goods
     */
    static TradeYear of(int year, Collection<Statement> statements, EvidenceRanks ranks) {
        TradeYear whole = new TradeYear(year, seriesYears(statements, ranks), List.of());
        if (statements.size() == 1) {
            return whole;
        }
        List<Finding> findings = new ArrayList<>();
        Set<Statement> misplaced = new HashSet<>();
        for (MisplacedStatementRule rule : MisplacedStatementRule.ALL) {
            Set<Statement> found = new HashSet<>();
            rule.check(whole, (finding, statement) -> {
                findings.add(finding);
                found.addAll(statement);
            });
            if (!found.isEmpty()) {
                misplaced.addAll(found);
                List<Statement> rest = statements.stream().filter(one -> !misplaced.contains(one)).toList();
                whole = new TradeYear(year, seriesYears(rest, ranks), List.of());
            }
        }
        return new TradeYear(year, whole.seriesYears, findings);
    }

    private static Map<Series, SeriesYear> seriesYears(Collection<Statement> statements, EvidenceRanks ranks) {
        Map<Series, List<Statement>> bySeries = statements.stream().collect(groupingBy(Statement::series));
        Map<Series, SeriesYear> seriesYears = new LinkedHashMap<>();
        bySeries.keySet().stream().sorted(ORDER)
                .forEach(series -> seriesYears.put(series, new SeriesYear(bySeries.get(series), ranks)));
        return seriesYears;
    }

    /** Returns the series in a fixed order. */
    Collection<Series> series() {
        return seriesYears.keySet();
    }

    SeriesYear seriesYear(Series series) {
        return seriesYears.getOrDefault(series, SeriesYear.EMPTY);
    }
}
