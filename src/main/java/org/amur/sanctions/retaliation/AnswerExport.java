package org.amur.sanctions.retaliation;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.sanctions.Lag;
import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;
import org.amur.sanctions.answer.AnswerSide;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.source.Citation;
import org.amur.source.CitationText;

/** Export of answers with the days between and the citation. */
@Named
@RequestScoped
public class AnswerExport extends Export {

    @Inject
    private AnswerRepository answers;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    public AnswerExport() {
        super("sanctions-answers", List.of("answer", "answer_id", "answer_title", "answer_authority", "answer_date", "answer_date_is",
                "answered", "answered_id", "answered_title", "answered_authority", "answered_date", "answered_date_is", "counted_from",
                "days_least", "days_most", "days_are_about", "citation"));
    }

    @Override
    public void read() {
        // The export has no parameters.
    }

    @Override
    public void write(ExportTable table) throws IOException {
        answers.walk().each(ids -> write(answers.all(ids), table));
    }

    private void write(List<AnswerRow> rows, ExportTable table) throws IOException {
        List<Long> answering = rows.stream().map(row -> row.getAnswering().id()).distinct().toList();
        Map<Long, List<? extends Citation>> citations = new HashMap<>(measures.citations(answering));
        citations.putAll(designations.citations(answering));
        for (AnswerRow row : rows) {
            AnswerSide own = row.getAnswering();
            AnswerSide other = row.getAnswered();
            Lag lag = row.getLag();
            table.row(own.kind(), own.id(), own.title(), own.authority(), own.date(), own.dateKind(),
                    other.kind(), other.id(), other.title(), other.authority(), other.date(),
                    other.dateKind(), other.since(), lag == null ? null : lag.least(), lag == null ? null : lag.most(),
                    lag == null ? null : lag.about(), CitationText.lines(citations.getOrDefault(own.id(), List.of())
                            .stream().filter(citation -> citation.getPosition() + 1 == row.getCitation()).toList()));
        }
    }
}
