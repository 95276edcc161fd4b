package org.amur.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.web.Texts;

/** Export of entries: a cell for each part with a line for each statement, and the release of each entry. */
@Named
@RequestScoped
public class EntryExport extends Export {

    private static final List<String> COLUMNS = ReleaseCitation.columnsAfter(
            "id",
            "list",
            "list_name",
            "reference",
            "kind",
            "title",
            "names",
            "births",
            "birth_places",
            "countries",
            "identifiers",
            "addresses",
            "features",
            "programmes",
            "dates",
            "legal_bases",
            "links",
            "remarks");

    @Inject
    private EntryParams params;

    @Inject
    private ListRepository repository;

    public EntryExport() {
        super("entries", COLUMNS);
    }

    @Override
    public void read() {
        params.filter();
    }

    @Override
    public void write(ExportTable table) throws IOException {
        List<ListRelease> releases = repository.releases(params.filter());
        Map<OfficialList, List<Object>> cited = releases.stream().collect(Collectors.toMap(ListRelease::getList, ReleaseCitation::cells));
        for (List<Long> piece : Batches.of(repository.numbers(params.filter(), releases))) {
            Map<Long, ListedEntry> entries = repository.entries(piece);
            for (Long id : piece) {
                ListedEntry entry = entries.get(id);
                table.row(cells(entry, cited.get(entry.getList())).toArray());
            }
        }
    }

    private static List<Object> cells(ListedEntry entry, List<Object> release) {
        EntryLines said = EntryLines.of(entry);
        List<Object> cells = new ArrayList<>(List.of(entry.getId(), entry.getList(), Texts.get(entry.getList().getKey()),
                entry.getReference(), entry.getKind(), entry.getTitle()));
        for (String part : EntryLines.PARTS.subList(1, EntryLines.PARTS.size())) {
            cells.add(said.lines(part).stream().map(StatementLine::toString).collect(Collectors.joining("\n")));
        }
        cells.addAll(release);
        return cells;
    }
}
