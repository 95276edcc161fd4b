package org.amur.trade.dashboard;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.FigureCite;
import org.amur.figure.StatementRepository;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.history.TemporalReader;
import org.amur.trade.CitedPoint;

/**
 * Reads the plotted statements of the two countries in all goods: at most four queries, none while the record does not
 * change.
 */
@ApplicationScoped
public class DashboardRepository {

    @Inject
    private TemporalReader reads;

    @Inject
    private StatementRepository statements;

    Dashboard answer(DashboardQuestion question) {
        return reads.cached(question, () -> work(question));
    }

    /** Returns the annual trade by Chinese customs: at most two queries, none while the record does not change. */
    public TradeSummary summary() {
        return reads.cached(TradeSummary.class, () -> TradeSummary.of(statements.pair(Area.CHINA, Area.RUSSIA, Series.ALL_GOODS,
                EnumSet.of(Reporter.GACC))));
    }

    private Dashboard work(DashboardQuestion question) {
        Dashboard dashboard = Dashboard.of(question, statements(question));
        Set<Long> shown = dashboard.cells().stream().filter(cell -> !cell.isDerived()).map(CitedPoint::getFigure)
                .collect(Collectors.toSet());
        Map<Long, List<FigureCite>> citations = statements.citations(shown);
        dashboard.cells().forEach(cell -> cell.cite(citations.getOrDefault(cell.getFigure(), List.of())));
        return dashboard;
    }

    private StatementSet statements(DashboardQuestion question) {
        if (Area.CHINA.equals(question.declarant())) {
            return statements.pair(Area.CHINA, Area.RUSSIA, Series.ALL_GOODS,
                    EnumSet.of(question.reporter(), Reporter.GACC, Reporter.IMF));
        }
        return statements.bothSides(Map.of(question.declarant(), EnumSet.of(question.reporter()), Area.CHINA,
                EnumSet.of(Reporter.GACC)), Series.ALL_GOODS);
    }
}
