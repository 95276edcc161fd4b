package org.amur.trade.partner;

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
import org.amur.figure.value.Statement;
import org.amur.source.CitationText;
import org.amur.trade.CitedPoint;

/**
 * Export of the partners: first the yearly shares of each of the two in the other's trade, then all known partners of
 * the ranked year. Amounts are in whole yuan or dollars; the world's total is empty if not known.
 */
@Named
@RequestScoped
public class PartnersExport extends Export {

    @Inject
    private PartnerParams params;

    @Inject
    private PartnerRepository repository;

    @Inject
    private FigureRepository figures;

    public PartnersExport() {
        super("partners", List.of("declarant", "partner", "reporter", "flow", "currency", "year", "amount", "basis", "world",
                "share_percent", "rank", "among", "citations", "estimate"));
    }

    @Override
    public void read() {
        params.question();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        for (PartnerTrade trade : repository.answer(params.question())) {
            Map<Long, List<FigureCitation>> citations = figures.citations(Stream.concat(trade.shares().stream(),
                    trade.partners().stream().map(Ranked::share)).flatMap(PartnersExport::figures).collect(Collectors.toSet()));
            for (Share share : trade.shares()) {
                if (share.year() != trade.year()) {
                    row(table, trade, trade.getPartner(), share, null, citations);
                }
            }
            for (Ranked ranked : trade.partners()) {
                row(table, trade, ranked.partner(), ranked.share(), ranked.rank(), citations);
            }
        }
    }

    private void row(ExportTable table, PartnerTrade trade, String partner, Share share, Integer rank,
            Map<Long, List<FigureCitation>> citations) throws IOException {
        PartnerQuestion question = params.question();
        table.row(trade.declarant(), partner, question.reporter(), question.flow(), question.currency(), share.year(),
                amount(share.partner()), share.partner().getBasis(), amount(share.world()), share.getPercent(), rank,
                rank == null ? null : trade.getKnown(), figures(share).distinct().filter(citations::containsKey)
                        .map(figure -> "figure " + figure + "\n" + CitationText.lines(citations.get(figure)))
                        .collect(Collectors.joining("\n")), Estimates.column(share.isEstimate()));
    }

    private static Stream<Long> figures(Share share) {
        return Stream.of(share.partner(), share.world()).filter(cell -> cell != null)
                .flatMap(cell -> cell.getLevel().statements().stream()).map(Statement::figure);
    }

    private static Object amount(CitedPoint cell) {
        return cell == null ? null : cell.getLevel().money().value();
    }
}
