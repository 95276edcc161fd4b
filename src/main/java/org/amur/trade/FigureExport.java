package org.amur.trade;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.Table;
import org.amur.source.CitationText;

/**
 * The list of figures as a file: the value as stated with its scale, the same amount in whole yuan or dollars, and the
 * citations in a cell, one a line. Growth is in percent, as claimed.
 */
@Named
@RequestScoped
public class FigureExport implements Export {

    private static final List<String> COLUMNS = List.of("id", "reporter", "declarant", "partner", "commodity", "flow",
            "period", "period_first", "period_last", "value", "scale", "currency", "amount",
            "claimed_growth_percent", "published", "stated_text", "beside", "note", "citations");

    @Inject
    private FigureParams params;

    @Inject
    private FigureRepository figures;

    @Override
    public String getTitle() {
        return "figures";
    }

    @Override
    public List<String> getColumns() {
        return COLUMNS;
    }

    @Override
    public boolean isClear() {
        return params.isClear();
    }

    @Override
    public void write(Table table) throws IOException {
        figures.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, Table table) throws IOException {
        Map<Long, List<FigureCitation>> citations = figures.citations(ids);
        for (Figure figure : figures.all(ids)) {
            Period period = figure.getPeriod();
            Series series = figure.getSeries();
            table.row(figure.getId(), series.reporter(), series.declarant(), series.partner(), series.commodity(),
                    series.flow(), period, period.first().atDay(1), period.end(), figure.getValue(), figure.getScale(),
                    series.currency(), figure.getAmount().inUnits(), figure.getClaimedGrowth(),
                    figure.getPublished(), figure.getStatedText(),
                    figure.getBeside(), figure.getNote(), CitationText.lines(citations.get(figure.getId())));
        }
    }
}
