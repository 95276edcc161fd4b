package org.amur.lists;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Texts;

/**
 * Export of the differences between two releases: a row for each added or removed party and for each changed part. Each
 * row names both releases, so that rows of several exports can be told apart.
 */
@Named
@RequestScoped
public class DeltaExport extends Export {

    private static final List<String> COLUMNS = Stream.of(
                    List.of(
                            "list",
                            "list_name",
                            "reference",
                            "title",
                            "change",
                            "kind",
                            "programmes",
                            "countries",
                            "part",
                            "before",
                            "after"),
                    of("_before"),
                    of("_after"))
            .flatMap(List::stream)
            .toList();

    @Inject
    private DeltaParams params;

    @Inject
    private ListRepository repository;

    @Inject
    private Deltas deltas;

    public DeltaExport() {
        super("delta", COLUMNS);
    }

    @Override
    public void read() {
        params.before();
        params.after();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        ListRelease before = params.before();
        ListRelease after = params.after();
        DeltaFilter filter = params.filter();
        List<DeltaRow> rows = deltas.described(before, after).rows().stream().filter(filter::matches).toList();
        List<Object> cited = Stream.of(before, after).map(ReleaseCitation::cells).flatMap(List::stream).collect(Collectors.toList());
        for (List<DeltaRow> piece : DeltaRow.pieces(rows)) {
            Map<Long, ListedEntry> entries = repository.entries(DeltaRow.ids(piece));
            for (DeltaRow row : piece) {
                write(row.compared(entries, params.formats()), cited, table);
            }
        }
    }

    private static List<String> of(String which) {
        return ReleaseCitation.COLUMNS.stream().map(column -> column + which).toList();
    }

    private static void write(DeltaRow row, List<Object> cited, ExportTable table) throws IOException {
        if (row.fields().stream().allMatch(FieldChange::isOnlyRewritten)) {
            write(row, null, null, null, cited, table);
        }
        for (FieldChange field : row.fields().stream().filter(each -> !each.isOnlyRewritten()).toList()) {
            write(row, field.part(), lines(field.gone()), lines(field.come()), cited, table);
        }
    }

    private static void write(
            DeltaRow row, String part, String gone, String come, List<Object> cited, ExportTable table)
            throws IOException {
        EntryRow entry = row.getEntry();
        table.row(ReleaseCitation.rowBefore(cited, entry.list(), Texts.get(entry.list().getKey()), entry.reference(),
                entry.title(), row.getChange(), entry.kind(), String.join("\n", row.programmes()), String.join("\n", row.countries()),
                part, gone, come));
    }

    private static String lines(List<StatementLine> lines) {
        return lines.stream().map(StatementLine::toString).collect(Collectors.joining("\n"));
    }
}
