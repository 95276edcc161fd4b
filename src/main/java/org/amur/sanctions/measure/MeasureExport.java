package org.amur.sanctions.measure;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.sanctions.LifeCycleCells;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.answer.AnswerCells;
import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureCitation;
import org.amur.sanctions.imposition.MeasureDate;
import org.amur.source.CitationText;

/** Export of measures, with dates and citations in a cell each, one a line. */
@Named
@RequestScoped
public class MeasureExport extends Export {

    private static final List<String> COLUMNS = Stream.of(List.of("id", "title", "act", "kind", "authority", "programme",
            "targets", "answers"), LifeCycleCells.COLUMNS, List.of("description", "citations"))
            .flatMap(List::stream).toList();

    @Inject
    private MeasureParams params;

    @Inject
    private ValidDay validDay;

    @Inject
    private MeasureRepository measures;

    @Inject
    private AnswerRepository answers;

    public MeasureExport() {
        super("measures", COLUMNS);
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        measures.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, MeasureRow> rows = measures.rows(ids);
        Map<Long, List<String>> targets = measures.targets(ids);
        Map<Long, List<MeasureDate>> dates = measures.dates(ids);
        Map<Long, List<AnswerRow>> answered = answers.by(ids);
        Map<Long, List<MeasureCitation>> citations = measures.citations(ids);
        for (Measure measure : measures.all(ids)) {
            Long id = measure.getId();
            if (rows.containsKey(id)) {
                table.row(cells(measure, rows.get(id), targets.getOrDefault(id, List.of()),
                        AnswerCells.lines(answered.get(id)), dates.getOrDefault(id, List.of()),
                        citations.getOrDefault(id, List.of())));
            }
        }
    }

    private Object[] cells(Measure measure, MeasureRow row, List<String> targets, String answers, List<MeasureDate> dates,
            List<MeasureCitation> citations) {
        return Stream.of(
                Arrays.asList(row.id(), row.title(), row.act(), row.kind(), row.authority(),
                        row.programme(), String.join(" ", targets), answers),
                LifeCycleCells.of(row.lifeCycle(), dates, validDay.getDay()),
                Arrays.asList(measure.getDescription(), CitationText.lines(citations)))
                .flatMap(List::stream).toArray();
    }
}
