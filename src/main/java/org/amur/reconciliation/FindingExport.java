package org.amur.reconciliation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.figure.FigureTitle;
import org.amur.figure.value.Statement;
import org.amur.web.Texts;

/**
 * Export of the list of findings: the sentence in the reader's language, and the figures with their numbers, one a
 * line.
 */
@Named
@RequestScoped
public class FindingExport extends Export {

    @Inject
    private FindingParams params;

    @Inject
    private FindingRepository findings;

    public FindingExport() {
        super("findings", List.of("id", "status", "severity", "rule", "period", "finding", "figures", "first_found", "verdict",
                "explanation", "explained_by", "explained_at", "cause"));
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        findings.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, List<Statement>> figures = findings.figures(ids);
        for (KnownFinding known : findings.all(ids)) {
            List<Statement> inputs = figures.getOrDefault(known.getId(), List.of());
            table.row(known.getId(), known.getStatus(), known.getSeverity(), known.getRule(),
                    inputs.stream().findFirst().map(Statement::period).orElse(null), known.sentence(),
                    inputs.stream().map(FindingExport::line).collect(joining("\n")), known.getFoundAt(),
                    known.getVerdict(), known.getExplanation(), known.getExplainedBy(), known.getExplainedAt(), known.getCause());
        }
    }

    private static String line(Statement input) {
        return input.figure() + " | " + FigureTitle.of(input, Texts.locale());
    }
}
