package org.amur.figure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.source.Citation;
import org.amur.source.CitationText;

/**
 * Export of the list of figures: the value as stated with its scale, the same amount in yuan or dollars, and the
 * citations in one cell, one a line. The first citation also has cells of its own, so that the file can be imported
 * again. Growth is in per cent, as reported.
 */
@Named
@RequestScoped
public class FigureExport extends Export {

    @Inject
    private FigureParams params;

    @Inject
    private FigureRepository figures;

    public FigureExport() {
        super("figures", List.of("id", "reporter", "declarant", "partner", "commodity", "flow", "period", "period_first", "period_last",
                "value", "scale", "currency", "amount", "claimed_growth_percent", "published", "stated_text", "beside", "note", "citations",
                "source", "address", "locator", "quotation", "credibility", "estimate"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        figures.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, List<FigureCitation>> citations = figures.citations(ids);
        for (Figure figure : figures.all(ids)) {
            Period period = figure.getPeriod();
            Series series = figure.getSeries();
            FigureCitation first = citations.getOrDefault(figure.getId(), List.of()).stream().findFirst().orElse(null);
            table.row(figure.getId(), series.reporter(), series.declarant(), series.partner(), series.commodity(),
                    series.flow(), period, period.first().atDay(1), period.end(), figure.getValue(), figure.getScale(),
                    series.currency(), figure.getAmount().inUnits(), figure.getClaimedGrowth(),
                    figure.getPublished(), figure.getStatedText(),
                    figure.getBeside(), figure.getNote(), CitationText.lines(citations.get(figure.getId())),
                    of(first, citation -> citation.getSource().getTitle()), of(first, citation -> citation.getSource().getAddress()),
                    of(first, Citation::getLocator), of(first, Citation::getQuotation),
                    of(first, citation -> citation.getCredibility().getDigit()),
                    Estimates.column(Estimates.is(series, period)));
        }
    }

    private static <T> T of(FigureCitation citation, Function<FigureCitation, T> part) {
        return citation == null ? null : part.apply(citation);
    }
}
