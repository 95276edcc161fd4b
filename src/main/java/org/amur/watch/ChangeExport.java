package org.amur.watch;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.lists.ReleaseCitation;
import org.amur.web.Texts;

/** Export of list changes, each with its release. */
@Named
@RequestScoped
public class ChangeExport extends Export {

    private static final List<String> COLUMNS = ReleaseCitation.columnsAfter(
            "id",
            "known_from",
            "list",
            "list_name",
            "change",
            "reference",
            "kind",
            "title",
            "programmes",
            "countries",
            "entry_before",
            "entry_after",
            "release_before");

    @Inject
    private ChangeParams params;

    @Inject
    private ListChangeRepository changes;

    public ChangeExport() {
        super("list-changes", COLUMNS);
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        for (List<Long> ids : Batches.of(changes.numbers(params.filter()))) {
            Map<Long, List<String>> programmes = changes.programmes(ids);
            Map<Long, List<String>> countries = changes.countries(ids);
            for (ListChange each : changes.all(ids)) {
                table.row(ReleaseCitation.rowBefore(
                        ReleaseCitation.cells(each.getRelease()),
                        each.getId(),
                        each.getKnownFrom(),
                        each.getList(),
                        Texts.get(each.getList().getKey()),
                        each.getChange(),
                        each.getReference(),
                        each.getKind(),
                        each.getTitle(),
                        String.join("\n", programmes.getOrDefault(each.getId(), List.of())),
                        String.join("\n", countries.getOrDefault(each.getId(), List.of())),
                        each.getBefore(),
                        each.getAfter(),
                        each.getReleaseBefore()));
            }
        }
    }
}
