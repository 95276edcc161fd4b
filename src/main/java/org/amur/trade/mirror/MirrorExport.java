package org.amur.trade.mirror;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.amur.figure.value.Statement;
import org.amur.source.CitationText;
import org.amur.trade.CitedPoint;

/**
 * Export of the mirror gap: amounts in whole dollars, the gap as China's excess in dollars and in per cent of Russia's
 * count, and whether the factor between the two valuations explains it.
 */
@Named
@RequestScoped
public class MirrorExport extends Export {

    @Inject
    private MirrorParams params;

    @Inject
    private MirrorRepository repository;

    @Inject
    private FigureRepository figures;

    public MirrorExport() {
        super("mirror", List.of("period", "period_first", "period_last", "flow", "commodity", "china_reporter", "china", "china_basis",
                "russia_reporter", "russia", "russia_basis", "gap", "gap_percent", "factor", "verdict", "citations", "estimate"));
    }

    @Override
    public void read() {
        params.question();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        MirrorQuestion question = params.question();
        List<MirrorLine> lines = repository.answer(question).lines();
        Map<Long, List<FigureCitation>> citations = figures.citations(lines.stream().flatMap(line -> figures(line).stream())
                .collect(Collectors.toSet()));
        for (MirrorLine line : lines) {
            Period period = line.period();
            table.row(period, period.start(), period.end(), question.flow(), question.commodity(),
                    reporter(line.china()), amount(line.china()), basis(line.china()),
                    reporter(line.russia()), amount(line.russia()), basis(line.russia()),
                    line.isCompared() ? line.getGap().value() : null, line.getPercent(), question.factor(), line.getVerdict(),
                    figures(line).stream().filter(citations::containsKey)
                            .map(figure -> "figure " + figure + "\n" + CitationText.lines(citations.get(figure)))
                            .collect(Collectors.joining("\n")),
                    Estimates.column(line.cells().anyMatch(CitedPoint::isEstimate)));
        }
    }

    private static Set<Long> figures(MirrorLine line) {
        return line.cells().flatMap(cell -> cell.getLevel().statements().stream()).map(Statement::figure)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Object reporter(CitedPoint cell) {
        return cell == null ? null : cell.getLevel().first().series().reporter();
    }

    private static Object amount(CitedPoint cell) {
        return cell == null ? null : cell.getLevel().money().value();
    }

    private static Object basis(CitedPoint cell) {
        return cell == null ? null : cell.getBasis();
    }
}
