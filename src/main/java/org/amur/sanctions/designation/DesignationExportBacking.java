package org.amur.sanctions.designation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Csv;
import org.amur.common.PartialDate;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.ValidDay;
import org.omnifaces.util.Faces;

/**
 * {@code /sanctions/designation/export}: the designations that the address asks for as a CSV file, each with its dates and
 * citations; dates in EDTF. Column names are part of the file's form and the same in every language.
 */
@Named
@RequestScoped
public class DesignationExportBacking {

    private static final List<String> COLUMNS = List.of("id", "target", "target_kind", "target_country", "authority",
            "programme", "measure", "act", "measure_kind", "in_force_from", "in_force_from_is", "in_force_until",
            "in_force_until_is", "status", "status_on", "dates", "citations");
    private static final int BATCH = 500;

    @Inject
    private DesignationParams params;

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    public void send() throws IOException {
        Faces.sendFile("designations.csv", true, this::write);
    }

    private void write(OutputStream out) throws IOException {
        DesignationFilter filter = params.filter();
        try (Csv csv = new Csv(out, COLUMNS)) {
            int first = 0;
            List<DesignationRow> rows;
            do {
                rows = designations.rows(filter, first, BATCH);
                write(rows, csv);
                first += BATCH;
            } while (rows.size() == BATCH);
        }
    }

    private void write(List<DesignationRow> rows, Csv csv) throws IOException {
        List<Long> ids = rows.stream().map(DesignationRow::getId).toList();
        Map<Long, List<DesignationDate>> dates = designations.dates(ids);
        Map<Long, List<DesignationCitation>> citations = designations.citations(ids);
        for (DesignationRow row : rows) {
            csv.row(cells(row, dates.getOrDefault(row.getId(), List.of()), citations.getOrDefault(row.getId(), List.of())));
        }
    }

    private List<String> cells(DesignationRow row, List<DesignationDate> dates, List<DesignationCitation> citations) {
        LifeCycle lifeCycle = row.getLifeCycle();
        return Arrays.asList(String.valueOf(row.getId()), row.getTarget(), row.getTargetKind().name(), row.getCountry(),
                row.getAuthority(), row.getProgramme(), row.getMeasure(), row.getAct(), row.getMeasureKind().name(),
                edtf(lifeCycle.getFrom()), name(lifeCycle.getFromKind()), edtf(lifeCycle.getUntil()),
                name(lifeCycle.getUntilKind()), lifeCycle.statusOn(validDay.getDay()).name(),
                validDay.getDay().toString(),
                dates.stream().map(DesignationExportBacking::date).collect(Collectors.joining("; ")),
                citations.stream().map(DesignationExportBacking::citation).collect(Collectors.joining("; ")));
    }

    private static String date(DesignationDate date) {
        String number = date.getCitation() == null ? "" : " [" + (date.getCitation().getPosition() + 1) + "]";
        return date.getKind() + " " + date.getDate().getEdtf() + number;
    }

    private static String citation(DesignationCitation citation) {
        StringBuilder text = new StringBuilder().append('[').append(citation.getPosition() + 1).append("] ")
                .append(citation.getSource().getTitle()).append(", ").append(citation.getSource().getPublisher());
        if (citation.getSource().getPublished() != null) {
            text.append(", ").append(citation.getSource().getPublished().getEdtf());
        }
        if (citation.getLocator() != null) {
            text.append(", ").append(citation.getLocator());
        }
        text.append(" (").append(citation.getGrade()).append(')');
        if (citation.getSource().getAddress() != null) {
            text.append(' ').append(citation.getSource().getAddress());
        }
        return text.toString();
    }

    private static String edtf(PartialDate date) {
        return date == null ? null : date.getEdtf();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
