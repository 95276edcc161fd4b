package org.amur.sanctions.tracker;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.sanctions.Lag;
import org.amur.sanctions.LifeCycleCells;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.sanctions.imposition.DesignationDate;
import org.amur.source.CitationText;

/**
 * Export of a target: its designations in order of listing with dates and citations, then the authorities without one,
 * or for which it is unknown.
 */
@Named
@RequestScoped
public class TargetExport extends Export {

    private static final List<String> COLUMNS = Stream.of(List.of("authority", "state", "designation", "programme", "measure",
            "act", "days_after_first_least", "days_after_first_most"), LifeCycleCells.COLUMNS, List.of("citations"))
            .flatMap(List::stream).toList();

    @Inject
    private TargetQuestion target;

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    public TargetExport() {
        super("sanctions-target", COLUMNS);
    }

    @Override
    public void read() {
        target.coordination();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        LocalDate day = validDay.getDay();
        Coordination coordination = target.coordination();
        List<Long> ids = coordination.getListings().stream().flatMap(listing -> listing.designations().stream())
                .map(DesignationRow::getId).toList();
        Map<Long, List<DesignationDate>> dates = designations.dates(ids);
        Map<Long, List<DesignationCitation>> citations = designations.citations(ids);
        for (Coordination.Listing listing : coordination.getListings()) {
            for (DesignationRow row : listing.designations()) {
                table.row(Stream.of(Arrays.asList(row.getAuthority(), listing.first() ? "first" : "listed", row.getId(),
                        row.getProgramme(), row.getMeasure(), row.getAct(), least(listing.lag()), most(listing.lag())),
                        LifeCycleCells.of(row.getLifeCycle(), dates.getOrDefault(row.getId(), List.of()), day),
                        Arrays.asList(CitationText.lines(citations.get(row.getId())))).flatMap(List::stream).toArray());
            }
        }
        for (UnlistedAuthority missing : coordination.getMissing()) {
            Object[] cells = new Object[COLUMNS.size()];
            cells[0] = missing.authority().code();
            cells[1] = missing.isKnown() ? "not_listed" : "unknown";
            cells[COLUMNS.indexOf("days_after_first_least")] = least(missing.soFar());
            cells[COLUMNS.indexOf("days_after_first_most")] = most(missing.soFar());
            cells[COLUMNS.indexOf("status_on")] = day;
            table.row(cells);
        }
    }

    private static Long least(Lag lag) {
        return lag == null ? null : lag.least();
    }

    private static Long most(Lag lag) {
        return lag == null ? null : lag.most();
    }
}
