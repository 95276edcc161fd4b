package org.amur.trade.dashboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.figure.FigureCitation;
import org.amur.figure.FigureRepository;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Statement;
import org.amur.source.CitationText;
import org.amur.trade.CitedPoint;

/**
 * Export of the dashboard's table. Amounts are in whole yuan or dollars, growth in per cent, each with its basis:
 * {@code STATED} or the kind of derivation, {@code CLAIMED} or {@code COMPUTED}. The citations of a row are in one
 * cell, each with the number of its figure.
 */
@Named
@RequestScoped
public class DashboardExport extends Export {

    @Inject
    private DashboardParams params;

    @Inject
    private DashboardRepository repository;

    @Inject
    private FigureRepository figures;

    public DashboardExport() {
        super("trade", List.of("period", "period_first", "period_last", "reporter", "declarant", "currency", "exports", "imports", "total",
                "balance", "exports_growth_percent", "imports_growth_percent", "total_growth_percent", "exports_basis", "imports_basis",
                "total_basis", "balance_basis", "exports_growth_basis", "imports_growth_basis", "total_growth_basis", "citations",
                "estimate"));
    }

    @Override
    public void read() {
        params.question();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        DashboardQuestion question = params.question();
        List<Line> lines = repository.answer(question).lines();
        Map<Long, List<FigureCitation>> citations = figures.citations(lines.stream().map(DashboardExport::figures)
                .flatMap(Collection::stream).collect(Collectors.toSet()));
        for (Line line : lines) {
            table.row(row(question, line, citations).toArray());
        }
    }

    private static List<Object> row(DashboardQuestion question, Line line, Map<Long, List<FigureCitation>> citations) {
        List<Object> row = new ArrayList<>(List.<Object>of(line.getPeriod(), line.getPeriod().start(), line.getPeriod().end(),
                line.getReporter(), question.declarant(), question.plotted()));
        List<CitedPoint> cells = cells(line);
        cells.forEach(cell -> row.add(cell == null ? null : cell.getLevel().money().value()));
        List<CitedPoint> growing = growing(line);
        growing.forEach(cell -> row.add(cell == null ? null : cell.getGrowth()));
        cells.forEach(cell -> row.add(cell == null ? null : cell.getBasis()));
        growing.forEach(cell -> row.add(growthBasis(cell)));
        row.add(figures(line).stream().filter(citations::containsKey)
                .map(figure -> "figure " + figure + "\n" + CitationText.lines(citations.get(figure)))
                .collect(Collectors.joining("\n")));
        row.add(Estimates.column(cells.stream().filter(Objects::nonNull).anyMatch(CitedPoint::isEstimate)));
        return row;
    }

    /** Returns the cells in the order of the columns; null if unknown. */
    private static List<CitedPoint> cells(Line line) {
        return Stream.of(line.getExports(), line.getImports(), line.getTotal(), line.getBalance())
                .collect(Collectors.toList());
    }

    /** Returns the cells with growth, in the order of the columns; null if unknown. */
    private static List<CitedPoint> growing(Line line) {
        return Stream.of(line.getExports(), line.getImports(), line.getTotal()).collect(Collectors.toList());
    }

    private static String growthBasis(CitedPoint cell) {
        return cell == null || cell.getGrowth() == null ? null : cell.isGrowthReported() ? "CLAIMED" : "COMPUTED";
    }

    /** Returns the figures of the numbers. */
    private static Set<Long> figures(Line line) {
        Set<Long> figures = cells(line).stream().filter(Objects::nonNull)
                .flatMap(cell -> cell.getLevel().statements().stream()).map(Statement::figure)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        growing(line).stream().filter(cell -> cell != null && cell.getGrowth() != null)
                .forEach(cell -> figures.add(cell.getGrowthFigure()));
        return figures;
    }
}
