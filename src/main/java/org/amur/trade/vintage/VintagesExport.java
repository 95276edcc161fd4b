package org.amur.trade.vintage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.figure.FigureCitation;
import org.amur.figure.FigureRepository;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.source.CitationText;

/**
 * Export of the vintages, one published level a row: amounts in whole yuan or dollars, growth in per cent as reported,
 * and whether it is plotted or why not.
 */
@Named
@RequestScoped
public class VintagesExport extends Export {

    @Inject
    private VintageParams params;

    @Inject
    private VintageRepository repository;

    @Inject
    private FigureRepository figures;

    public VintagesExport() {
        super("vintages", List.of("id", "reporter", "declarant", "partner", "commodity", "flow", "currency", "period", "period_first",
                "period_last", "amount", "claimed_growth_percent", "published", "place", "citations", "estimate"));
    }

    @Override
    public void read() {
        params.question();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        VintageTable vintages = repository.answer(params.question());
        Map<Long, List<FigureCitation>> citations = figures.citations(
                vintages.levels().map(PublishedLevel::getFigure).collect(Collectors.toSet()));
        Series series = params.question().series();
        for (PeriodVintages of : vintages.periods()) {
            for (PublishedLevel level : of.levels()) {
                Period period = level.getPeriod();
                table.row(level.getFigure(), series.reporter(), series.declarant(), series.partner(), series.commodity(),
                        series.flow(), series.currency(), period, period.start(), period.end(), level.getAmount().inUnits(),
                        level.getClaimedGrowth(), level.getPublished(), level.getPlace(),
                        CitationText.lines(citations.getOrDefault(level.getFigure(), List.of())),
                        Estimates.column(level.isEstimate()));
            }
        }
    }
}
