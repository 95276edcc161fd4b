package org.amur.trade.goods;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
import org.amur.figure.value.Series;
import org.amur.source.CitationText;

/**
 * Export of the goods of one year, or of a part of it: one row per code at the level at which it is stated, or
 * {@code SUM} if only its parts are. Levels must not be added up. Amounts are in whole yuan or dollars.
 */
@Named
@RequestScoped
public class GoodsExport extends Export {

    @Inject
    private GoodsParams params;

    @Inject
    private GoodsRepository repository;

    @Inject
    private FigureRepository figures;

    public GoodsExport() {
        super("goods", List.of("period", "reporter", "declarant", "partner", "flow", "currency", "commodity", "name", "name_from", "level",
                "amount", "basis", "not_divided", "figure", "citations", "estimate"));
    }

    @Override
    public void read() {
        params.question();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        GoodsTrade trade = repository.answer(params.question());
        if (trade.isEmpty()) {
            return;
        }
        GoodsNames names = repository.names();
        List<GoodsNode> nodes = flat(trade.all()).toList();
        Map<Long, List<FigureCitation>> citations = figures.citations(nodes.stream()
                .filter(node -> node.statement() != null).map(GoodsNode::getFigure).collect(Collectors.toSet()));
        Series series = trade.series();
        for (GoodsNode node : nodes) {
            boolean stated = node.statement() != null;
            table.row(trade.period(), series.reporter(), series.declarant(), series.partner(), series.flow(), series.currency(),
                    node.code(), names.of(node.code()), names.sourceOf(node.code()),
                    Series.ALL_GOODS.equals(node.code()) ? 0 : node.code().length(),
                    node.getValue(), stated ? "STATED" : "SUM", node.getUndivided(), stated ? node.getFigure() : null,
                    stated ? CitationText.lines(citations.getOrDefault(node.getFigure(), List.of())) : null,
                    Estimates.column(node.isEstimate()));
        }
    }

    private static Stream<GoodsNode> flat(GoodsNode node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(GoodsExport::flat));
    }
}
