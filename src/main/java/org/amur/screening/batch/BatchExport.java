package org.amur.screening.batch;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.database.Batches;
import org.amur.export.Export;
import org.amur.export.ExportTable;
import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.screening.NameMatcher;
import org.amur.screening.lookup.SearchedLists;
import org.amur.web.NotFoundException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** Export of a batch: a row for each match, and one for a name without matches. Its address is older than the name of the class. */
@Named("namesExport")
@RequestScoped
public class BatchExport extends Export {

    @Inject
    @Param(name = "of")
    private String token;

    @Inject
    @Param
    private Boolean found;

    @Inject
    private BatchRepository repository;

    @Inject
    private Caller caller;

    public BatchExport() {
        super("screened-names", List.of("position", "name", "kind", "birth", "country", "number", "not_understood", "found", "rank",
                "score", "list", "list_name", "reference", "title", "met", "threshold", "compared_with", "not_searched"));
    }

    @Override
    public void read() {
        // The export has no other parameters.
    }

    @Override
    public void write(ExportTable table) throws IOException {
        NameBatch names = repository.find(token, caller.name()).orElseThrow(() -> new NotFoundException("names", token));
        List<ListRelease> releases = repository.comparedWith(names);
        Object[] extent = {releases.stream().map(BatchExport::release).collect(Collectors.joining("\n")),
            releases.isEmpty() ? null : lines(SearchedLists.missing(releases))};
        for (List<Long> piece : Batches.of(repository.numbers(names, Boolean.TRUE.equals(found)))) {
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
        return lists.stream().map(OfficialList::name).collect(Collectors.joining("\n"));
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
                NameMatcher.THRESHOLD, extent[0], extent[1]);
    }
}
