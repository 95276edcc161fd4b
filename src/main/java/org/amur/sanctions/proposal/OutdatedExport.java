package org.amur.sanctions.proposal;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.lists.FieldChange;
import org.amur.lists.ListRelease;
import org.amur.lists.ReleaseCitation;
import org.amur.lists.StatementLine;
import org.amur.sanctions.imposition.Acknowledgement;
import org.amur.web.Texts;

/**
 * Export of outdated designations: the reviewed and the current content of the entry, and the release: the current one,
 * or for a removed entry the first without it.
 */
@Named
@RequestScoped
public class OutdatedExport extends Export {

    private static final List<String> COLUMNS = ReleaseCitation.columnsAfter(
            "designation",
            "target",
            "measure",
            "list",
            "list_name",
            "reference",
            "entry_before",
            "entry_now",
            "said_no_more",
            "said_instead",
            "further_measures",
            "kept",
            "kept_by",
            "kept_at");

    @Inject
    private OutdatedParams params;

    @Inject
    private OutdatedRepository repository;

    public OutdatedExport() {
        super("outdated-designations", COLUMNS);
    }

    @Override
    public void read() {
        params.what();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        for (List<Long> piece : Batches.of(repository.all(params.what(), params.state(), params.list()), OutdatedRepository.BATCH_SIZE)) {
            for (OutdatedRow row : repository.rows(params.what(), piece)) {
                table.row(cells(row));
            }
        }
    }

    private Object[] cells(OutdatedRow row) {
        Acknowledgement kept = params.state() == OutdatedState.KEPT ? row.getKept() : null;
        ListRelease release = row.getGoneSince() == null ? row.getRelease() : row.getGoneSince();
        return ReleaseCitation.rowBefore(ReleaseCitation.cells(release), row.getId(), row.getTarget(), row.getMeasure(), row.getList(),
                Texts.get(row.getList().getKey()), row.getReference(), row.getReviewedEntry(), row.getNow(), lines(row, FieldChange::gone),
                lines(row, FieldChange::come), row.getFurther().stream().map(ListedProgrammeRow::measure).collect(Collectors.joining("\n")),
                kept == null ? null : kept.getReason(), kept == null ? null : kept.getBy(), kept == null ? null : kept.getAt());
    }

    private static String lines(OutdatedRow row, Function<FieldChange, List<StatementLine>> side) {
        return row.getFields().stream().flatMap(field -> side.apply(field).stream()
                .map(line -> Texts.get("lists.said." + field.part()) + ": " + line)).collect(Collectors.joining("\n"));
    }
}
