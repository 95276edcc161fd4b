package org.amur.sanctions.designation;

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
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.sanctions.imposition.DesignationDate;
import org.amur.source.CitationText;

/** Export of designations, with dates and citations in a cell each, one a line. */
@Named
@RequestScoped
public class DesignationExport extends Export {

    private static final List<String> COLUMNS = Stream.of(List.of("id", "target", "target_kind", "target_country",
            "authority", "programme", "measure", "act", "measure_kind"), LifeCycleCells.COLUMNS,
            List.of("answers", "reason", "list", "entry", "citations")).flatMap(List::stream).toList();

    @Inject
    private DesignationParams params;

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    @Inject
    private AnswerRepository answers;

    public DesignationExport() {
        super("designations", COLUMNS);
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        designations.walk(params.filter()).each(ids -> write(ids, table));
    }

    private void write(List<Long> ids, ExportTable table) throws IOException {
        Map<Long, DesignationRow> rows = designations.rows(ids);
        Map<Long, List<DesignationDate>> dates = designations.dates(ids);
        Map<Long, List<AnswerRow>> answered = answers.by(ids);
        Map<Long, List<DesignationCitation>> citations = designations.citations(ids);
        for (Designation designation : designations.all(ids)) {
            Long id = designation.getId();
            if (rows.containsKey(id)) {
                table.row(cells(designation, rows.get(id), dates.getOrDefault(id, List.of()),
                        AnswerCells.lines(answered.get(id)), citations.getOrDefault(id, List.of())));
            }
        }
    }

    private Object[] cells(Designation designation, DesignationRow row, List<DesignationDate> dates, String answers,
            List<DesignationCitation> citations) {
        return Stream.of(
                Arrays.asList(row.getId(), row.getTarget(), row.getTargetKind(), row.getCountry(), row.getAuthority(),
                        row.getProgramme(), row.getMeasure(), row.getAct(), row.getMeasureKind()),
                LifeCycleCells.of(row.getLifeCycle(), dates, validDay.getDay()),
                Arrays.asList(answers, designation.getReason(), row.getListedAs() == null ? null : row.getListedAs().getList(),
                        row.getListedAs() == null ? null : row.getListedAs().getReference(), CitationText.lines(citations)))
                .flatMap(List::stream).toArray();
    }
}
