package org.amur.lists;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Pieces;
import org.amur.common.Texts;
import org.amur.export.Export;
import org.amur.export.Table;

/** What differs between two releases as a file: a row for each party that came or went, and for each part that changed. */
@Named
@RequestScoped
public class DeltaExport implements Export {

    private static final List<String> COLUMNS = List.of("list", "list_name", "reference", "title", "change", "part", "before", "after");

    @Inject
    private DeltaParams params;

    @Inject
    private ListRepository repository;

    @Override
    public String getTitle() {
        return "delta";
    }

    @Override
    public List<String> getColumns() {
        return COLUMNS;
    }

    @Override
    public void read() {
        params.before();
        params.after();
    }

    @Override
    public void write(Table table) throws IOException {
        ListRelease before = params.before();
        ListRelease after = params.after();
        List<DeltaRow> rows = ListDelta.of(repository.onlyIn(before, after), repository.onlyIn(after, before)).getRows().stream()
                .filter(row -> params.change() == null || row.getChange() == params.change()).toList();
        for (List<DeltaRow> piece : Pieces.of(rows)) {
            Map<Long, ListedEntry> entries = repository.entries(piece.stream().flatMap(row -> row.ids().stream()).toList());
            for (DeltaRow row : piece) {
                row.compare(entries, params.isOfTwoFormats());
                write(row, table);
            }
        }
    }

    private static void write(DeltaRow row, Table table) throws IOException {
        EntryRow entry = row.getEntry();
        String name = Texts.get(entry.getList().getKey());
        if (row.getFields().stream().allMatch(FieldChange::isOnlyRewritten)) {
            table.row(entry.getList(), name, entry.getReference(), entry.getTitle(), row.getChange(), null, null, null);
        }
        for (FieldChange field : row.getFields().stream().filter(each -> !each.isOnlyRewritten()).toList()) {
            table.row(entry.getList(), name, entry.getReference(), entry.getTitle(), row.getChange(), field.getPart(),
                    lines(field.getGone()), lines(field.getCome()));
        }
    }

    private static String lines(List<SaidLine> lines) {
        return lines.stream().map(SaidLine::toString).collect(Collectors.joining("\n"));
    }
}
