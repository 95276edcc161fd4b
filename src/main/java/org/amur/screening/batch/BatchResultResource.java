package org.amur.screening.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.amur.access.Caller;
import org.amur.database.Batches;
import org.amur.export.ExportFormat;
import org.amur.lists.OfficialList;
import org.amur.rest.ApiResource;
import org.amur.rest.BulkResponse;
import org.amur.rest.BulkResponse.JsonLine;
import org.amur.rest.ListPaging;
import org.amur.rest.ListPart;
import org.amur.rest.QueryChoice;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** {@code /api/batches/zaYz…/results}: names of a batch with their possible matches, in parts or as a file. */
@Path("batches/" + BatchResource.ONE + "/results")
@RequestScoped
public class BatchResultResource extends ApiResource {

    private static final String FOUND = "found";
    private static final String FORMAT = "format";
    private static final String JSON_LINES = "jsonl";

    @Inject
    private BatchRepository repository;

    @Inject
    private BulkResponse files;

    @Inject
    private Caller caller;

    /** Lists the results in the order of the file; with {@code found}, those with possible matches only, best first. */
    @GET
    public Response list(
            @PathParam("id") String id,
            @QueryParam(FOUND) String found,
            @QueryParam(FORMAT) String format,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of(FOUND, FORMAT));
        NameBatch names = repository.find(id, caller.name()).orElseThrow(() -> new NotFoundException("names", id));
        boolean onlyFound = QueryChoice.isTrue(FOUND, found);
        return format == null ? part(names, onlyFound, cursor, ListPaging.rows(limit)) : file(names, onlyFound, format);
    }

    private Response part(NameBatch names, boolean found, String cursor, int rows) {
        int from = (int) Math.min(ListPaging.after(cursor) + 1, Integer.MAX_VALUE - 1L - rows);
        List<OfficialList> missing = repository.notSearched(names);
        ListPart<BatchName> part = ListPart.of(repository.part(names, found, from, rows + 1), rows);
        return part(
                part.rows().stream().map(name -> BatchResult.of(name, missing)).toList(),
                part.next(last -> String.valueOf(from + rows - 1)));
    }

    private Response file(NameBatch names, boolean found, String format) {
        if (format.equals(JSON_LINES)) {
            return files.lines(line -> write(names, found, line), BatchRows.TITLE, exchange());
        }
        ExportFormat table = Optional.of(format)
                .filter(sent -> !sent.equals(ExportFormat.JSON.getCode()))
                .flatMap(ExportFormat::of)
                .orElseThrow(() -> new RefusedException(FORMAT, "rest.format", "csv, jsonl, xlsx"));
        return files.rows(new BatchRows(repository, names, found), table, exchange());
    }

    /** Writes the results as {@link #list} has them; each batch of rows is a separate read. */
    private void write(NameBatch names, boolean found, JsonLine line) throws IOException {
        List<OfficialList> missing = repository.notSearched(names);
        for (List<Long> some : Batches.of(repository.numbers(names, found))) {
            for (BatchName name : repository.all(some)) {
                line.of(BatchResult.of(name, missing));
            }
        }
    }
}
