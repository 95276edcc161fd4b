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
import org.amur.export.Table;
import org.amur.sanctions.LifeCycleCells;
import org.amur.sanctions.ValidDay;
import org.amur.source.CitationText;

/** The list of measures as a file, each with its dates and its citations in a cell, one a line. */
@Named
@RequestScoped
public class MeasureExport implements Export {

    private static final List<String> COLUMNS = Stream.of(List.of("id", "title", "act", "kind", "authority", "programme",
            "targets", "answers", "answers_title"), LifeCycleCells.COLUMNS, List.of("description", "citations"))
            .flatMap(List::stream).toList();

    @Inject
    private MeasureParams params;

    @Inject
    private ValidDay validDay;

    @Inject
    private MeasureRepository measures;

    @Override
    public String getTitle() {
        return "measures";
    }

    @Override
    public List<String> getColumns() {
        return COLUMNS;
    }

    @Override
    public boolean isClear() {
        return params.filter() != null;
    }

    @Override
    public void write(Table table) throws IOException {
        measures.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, Table table) throws IOException {
        Map<Long, MeasureRow> rows = measures.rows(ids);
        Map<Long, List<String>> targets = measures.targets(ids);
        Map<Long, List<MeasureDate>> dates = measures.dates(ids);
        Map<Long, List<MeasureCitation>> citations = measures.citations(ids);
        for (Measure measure : measures.all(ids)) {
            Long id = measure.getId();
            if (rows.containsKey(id)) {
                table.row(cells(measure, rows.get(id), targets.getOrDefault(id, List.of()),
                        dates.getOrDefault(id, List.of()), citations.getOrDefault(id, List.of())));
            }
        }
    }

    private Object[] cells(Measure measure, MeasureRow row, List<String> targets, List<MeasureDate> dates,
            List<MeasureCitation> citations) {
        Measure answered = measure.getAnswers();
        return Stream.of(
                Arrays.asList(row.getId(), row.getTitle(), row.getAct(), row.getKind(), row.getAuthority(),
                        row.getProgramme(), String.join(" ", targets), answered == null ? null : answered.getId(),
                        answered == null ? null : answered.getTitle()),
                LifeCycleCells.of(row.getLifeCycle(), dates, validDay.getDay()),
                Arrays.asList(measure.getDescription(), CitationText.lines(citations)))
                .flatMap(List::stream).toArray();
    }
}
