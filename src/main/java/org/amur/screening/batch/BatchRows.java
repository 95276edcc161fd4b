package org.amur.screening.batch;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.screening.NameMatcher;
import org.amur.web.Texts;

/** Rows of a batch: one for each match, and one for a name without matches. Each row states the lists that were not searched. */
final class BatchRows extends Export {

    static final String TITLE = "screened-names";
    static final List<String> COLUMNS = List.of("position", "name", "kind", "birth", "country", "number", "not_understood", "found",
            "rank", "score", "list", "list_name", "reference", "title", "met", "surname_only", "threshold", "compared_with", "not_searched");

    private final BatchRepository repository;
    private final NameBatch names;
    private final boolean found;

    /** @param found true for names with matches only, best first */
    BatchRows(BatchRepository repository, NameBatch names, boolean found) {
        super(TITLE, COLUMNS);
        this.repository = repository;
        this.names = names;
        this.found = found;
    }

    @Override
    public void read() {
        // The batch is chosen already.
    }

    @Override
    public void write(ExportTable table) throws IOException {
        List<ListRelease> releases = repository.comparedWith(names);
        Object[] extent = {releases.stream().map(BatchRows::release).collect(Collectors.joining("\n")),
            lines(repository.notSearched(names))};
        for (List<Long> piece : Batches.of(repository.numbers(names, found))) {
            for (BatchName name : repository.all(piece)) {
                write(name, extent, table);
            }
        }
    }

    /** Returns the list, its date of publication or retrieval, and its number of parties. */
    private static String release(ListRelease release) {
        return Stream.of(release.getList(), release.getPublished() == null ? release.getRetrievedAt() : release.getPublished(),
                release.getParties()).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private static String lines(List<OfficialList> lists) {
        return lists == null ? null : lists.stream().map(OfficialList::name).collect(Collectors.joining("\n"));
    }

    /** @param extent searched releases, and lists that were not searched */
    private static void write(BatchName name, Object[] extent, ExportTable table) throws IOException {
        if (name.getHits().isEmpty()) {
            row(name, null, null, extent, table);
        }
        for (int rank = 0; rank < name.getHits().size(); rank++) {
            row(name, rank + 1, name.getHits().get(rank), extent, table);
        }
    }

    private static void row(BatchName name, Integer rank, NameHit hit, Object[] extent, ExportTable table) throws IOException {
        table.row(name.getPosition(), name.getName(), name.getKind(), name.getBirth(), name.getCountry(), name.getNumber(),
                name.getRemark(), name.getFound(), rank, hit == null ? null : hit.getScore(), hit == null ? null : hit.getList(),
                hit == null ? null : Texts.get(hit.getList().getKey()),
                hit == null ? null : hit.getReference(), hit == null ? null : hit.getTitle(), hit == null ? null : hit.getMet(),
                hit == null ? null : hit.getSurnameOnly(), NameMatcher.THRESHOLD, extent[0], extent[1]);
    }
}
