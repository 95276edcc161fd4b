package org.amur.trade.dashboard;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.Reads;
import org.amur.trade.Declarant;
import org.amur.trade.FigureCite;
import org.amur.trade.FigureRepository;
import org.amur.trade.FigureRow;
import org.amur.trade.Reporter;
import org.amur.trade.Series;
import org.amur.trade.Statement;

import static java.util.stream.Collectors.groupingBy;

/** Reads what the dashboard plots: two statements, however many figures. */
@ApplicationScoped
class DashboardRepository {

    @Inject
    private Reads reads;

    Dashboard answer(DashboardQuestion question) {
        Dashboard dashboard = Dashboard.of(question, statements(
                EnumSet.of(question.reporter(), Reporter.GACC, Reporter.IMF), EnumSet.of(question.declarant(), Declarant.CN)));
        Map<Long, List<FigureCite>> citations = citations(dashboard.cells().stream()
                .filter(cell -> !cell.isDerived()).map(Cell::getFigure).collect(Collectors.toSet()));
        dashboard.cells().forEach(cell -> cell.cite(citations.getOrDefault(cell.getFigure(), List.of())));
        return dashboard;
    }

    /** Every figure of the trade in all goods that is not kept beside its series, in both currencies. */
    private List<Statement> statements(Collection<Reporter> reporters, Collection<Declarant> declarants) {
        return reads.query(FigureRepository.ROW + " where f.reporter in :reporters and f.declarant in :declarants"
                + " and f.commodity = :commodity and f.beside is null", FigureRow.class)
                .set("reporters", reporters).set("declarants", declarants).set("commodity", Series.ALL_GOODS)
                .list().stream().map(FigureRow::getStatement).toList();
    }

    /** The citations of the same figures, by figure. */
    private Map<Long, List<FigureCite>> citations(Collection<Long> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        return reads.query(FigureRepository.CITE + " where f.id in :figures order by f.id, c.position, c.id",
                FigureCite.class).set("figures", figures).list().stream().collect(groupingBy(FigureCite::getFigure));
    }
}
