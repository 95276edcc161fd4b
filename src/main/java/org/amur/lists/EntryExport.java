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

/** Entries as a file: what a list says of a party, each part in a cell with a line for each statement. */
@Named
@RequestScoped
public class EntryExport implements Export {

    private static final List<String> COLUMNS =
            List.of("id", "list", "list_name", "reference", "kind", "title", "names", "births", "birth_places",
            "countries", "identifiers", "addresses", "features", "programmes", "dates", "legal_bases", "links", "remarks");

    @Inject
    private EntryParams params;

    @Inject
    private ListRepository repository;

    @Override
    public String getTitle() {
        return "entries";
    }

    @Override
    public List<String> getColumns() {
        return COLUMNS;
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(Table table) throws IOException {
        for (List<Long> piece : Pieces.of(repository.numbers(params.filter()))) {
            Map<Long, ListedEntry> entries = repository.entries(piece);
            for (Long id : piece) {
                write(entries.get(id), EntrySaid.of(entries.get(id)), table);
            }
        }
    }

    private static void write(ListedEntry entry, EntrySaid said, Table table) throws IOException {
        Object[] cells = new Object[COLUMNS.size()];
        cells[0] = entry.getId();
        cells[1] = entry.getList();
        cells[2] = Texts.get(entry.getList().getKey());
        cells[3] = entry.getReference();
        cells[4] = entry.getKind();
        cells[5] = entry.getTitle();
        int cell = 6;
        for (String part : EntrySaid.PARTS.subList(1, EntrySaid.PARTS.size())) {
            cells[cell++] = said.lines(part).stream().map(SaidLine::toString).collect(Collectors.joining("\n"));
        }
        table.row(cells);
    }
}
