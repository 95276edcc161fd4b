package org.amur.screening.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Caller;
import org.amur.history.ListWalk.RowKey;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.lists.ListRelease;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.rest.ListCursor;
import org.amur.rest.RequestLimit;
import org.amur.screening.NameMatcher;
import org.amur.screening.batch.BatchJson.BatchState;
import org.amur.screening.batch.BatchJson.KeptBatch;
import org.amur.screening.batch.BatchJson.SearchedRelease;
import org.amur.screening.lookup.Explanation;
import org.amur.screening.lookup.Indexes;
import org.amur.text.ShortText;
import org.amur.web.NotFoundException;
import org.amur.web.ProblemDetail;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** {@code /api/batches}: batches of names of the caller, which are screened in the background. */
@Path("batches")
@RequestScoped
public class BatchResource extends ApiResource {

    /** Part of addresses: the token of a batch. */
    static final String ONE = "{id: [A-Za-z0-9_-]{10,100}}";

    /** New batches per account and minute. */
    private static final int MAX_NEW = 20;

    @Inject
    private BatchService service;

    @Inject
    private BackgroundBatches background;

    @Inject
    private BatchRepository repository;

    @Inject
    private Indexes indexes;

    @Inject
    private Caller caller;

    @Inject
    private RequestLimit limits;

    @Inject
    private Jobs jobs;

    @Inject
    private JobAnswer answer;

    /** Lists the batches of the caller, the latest first. */
    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of());
        RowKey last = ListCursor.parseTime(cursor, BatchRepository.LATEST);
        return part(limit, most -> repository.part(caller.name(), last, most), this::kept, BatchResource::cursor);
    }

    private static String cursor(NameBatch last) {
        return ListCursor.of(BatchRepository.LATEST, new RowKey(last.getMadeAt(), last.getId()));
    }

    private KeptBatch kept(NameBatch names) {
        return new KeptBatch(names.getToken(), names.getTitle(), names.getMadeAt(), names.getNames(), names.isEnded(), page(names));
    }

    /** Keeps the names of a file, and screens them in the background. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(InputStream body, @QueryParam("name") String name, @QueryParam("charset") String charset) throws IOException {
        countCommand();
        if (name == null || name.isBlank()) {
            throw new RefusedException("name", "rest.needed", "name");
        }
        checkIndex();
        limits.check("batch", MAX_NEW);
        BatchFile file = BatchFile.uploaded(bytes(body, BatchFile.MAX_BYTES), ShortText.orNull(charset));
        String id = service.keep(BatchFile.title(name), file);
        background.begin(id);
        return created(json(id), "/api/batches/" + id);
    }

    private void checkIndex() {
        if (indexes.lists().isEmpty()) {
            throw new ServiceUnavailableException(ProblemDetail.temporary(Texts.get("screening.building")));
        }
    }

    @GET
    @Path(ONE)
    public Response get(@PathParam("id") String id) {
        count();
        return ok(json(id));
    }

    /** Screens the remaining names of an interrupted batch. */
    @POST
    @Path(ONE + "/continue")
    @Consumes(MediaType.WILDCARD)
    public Response resume(@PathParam("id") String id) {
        countCommand();
        batch(id);
        checkIndex();
        if (background.begin(id).isEmpty()) {
            throw conflict("rest.job.running");
        }
        return answer.started(jobs.findOwn(id, Job.Kind.BATCH_SCREENING).orElseThrow(() -> missing(id)));
    }

    @DELETE
    @Path(ONE)
    public Response discard(@PathParam("id") String id) {
        countCommand();
        batch(id);
        service.discard(id);
        return Response.noContent().build();
    }

    private NameBatch batch(String id) {
        return repository.find(id, caller.name()).orElseThrow(() -> missing(id));
    }

    private static NotFoundException missing(String id) {
        return new NotFoundException("names", id);
    }

    private BatchJson json(String id) {
        // Read before the batch: one that ends in between then counts as finished rather than interrupted.
        Job job = jobs.findOwn(id, Job.Kind.BATCH_SCREENING).orElse(null);
        NameBatch names = batch(id);
        List<ListRelease> searched = repository.comparedWith(names);
        return new BatchJson(
                names.getToken(),
                names.getTitle(),
                names.getMadeAt(),
                state(names, job),
                names.getNames(),
                repository.countDone(names),
                repository.countFound(names),
                Arrays.stream(names.getColumns()).map(NameColumn::valueOf).toList(),
                names.getUnreadColumns(),
                Explanation.percent(NameMatcher.THRESHOLD),
                searched.stream().map(SearchedRelease::of).toList(),
                repository.notSearched(names),
                job == null ? null : answer.of(job),
                page(names));
    }

    private static BatchState state(NameBatch names, Job job) {
        if (names.isEnded()) {
            return BatchState.SCREENED;
        }
        return job != null && job.isRunning() ? BatchState.SCREENING : BatchState.INTERRUPTED;
    }

    private String page(NameBatch names) {
        return address("/screening/batch?of=" + names.getToken());
    }
}
