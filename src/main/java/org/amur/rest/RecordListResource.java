package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import tools.jackson.databind.node.ObjectNode;

import org.amur.access.Caller;
import org.amur.history.DuplicateSubmissions;
import org.amur.history.DuplicateSubmissions.Made;
import org.amur.history.ListWalk;
import org.amur.history.ListWalk.RowKey;
import org.amur.history.RecordForm;
import org.amur.history.Recorded;
import org.amur.web.Address;

/** {@code /api/events} and the like: lists records, and creates one. */
@Path(KindResource.RECORDS)
@RequestScoped
public class RecordListResource extends KindResource {

    private static final Set<String> PAGING = Set.of("cursor", "limit", "format", Address.ASOF);

    @Inject
    private DuplicateSubmissions submissions;

    @Inject
    private BulkAnswer bulk;

    @Inject
    private BulkResponse files;

    @Inject
    private Caller caller;

    /** Lists records with the filter and sort of their page, and a cursor to read on; with a format, all of them as a file. */
    @GET
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit, @QueryParam("format") String format) {
        ListApi<?> kind = kind();
        ListPaging.refuseOthers(request().getParameterMap().keySet(), ListParameter.names(kind.params()), PAGING);
        return format == null ? list(kind, cursor, ListPaging.rows(limit)) : file(kind, format);
    }

    private <R extends Recorded> Response file(ListApi<R> kind, String format) {
        return files.respond(
                () -> bulk.of(kind, format, record -> json(kind, record).toString()),
                path() + "." + format,
                exchange());
    }

    private <R extends Recorded> Response list(ListApi<R> kind, String cursor, int rows) {
        try (FacesRequest faces = FacesRequest.begin(exchange())) {
            ListWalk walk = kind.walk();
            faces.refuseProblems();
            ListPart<RowKey> part = ListPart.of(part(walk, ListCursor.parse(cursor, walk.sort()), rows + 1), rows);
            List<ObjectNode> items = kind.all(part.rows().stream().map(RowKey::id).toList()).stream()
                    .map(record -> json(kind, record))
                    .toList();
            return part(items, part.next(last -> ListCursor.of(walk.sort(), last)));
        }
    }

    /** The value of a forged cursor may have another type than the column. */
    private static List<RowKey> part(ListWalk walk, RowKey after, int count) {
        try {
            return walk.part(after, count);
        } catch (IllegalArgumentException e) {
            throw after == null ? e : ListCursor.refused();
        }
    }

    /** Creates a record. A repeated request with the same {@code Idempotency-Key} finds the record of the first. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(InputStream body, @HeaderParam("Idempotency-Key") String key) throws IOException {
        return create(writableKind(), object(body), key);
    }

    private <R extends Recorded, F extends RecordForm> Response create(RecordApi<R, F> kind, ObjectNode body, String key) {
        F form = kind.form();
        if (key != null && !key.isBlank()) {
            form.submitAs(UUID.nameUUIDFromBytes((caller.name() + "\n" + path() + "\n" + key).getBytes(StandardCharsets.UTF_8)));
        }
        entered(body, form);
        Made made = referring(null, () -> submissions.createOnce(form.getSubmission(), () -> kind.writer().create(form)));
        return found(made.before() ? Status.OK : Status.CREATED, kind, kind.get(made.id()))
                .location(URI.create(address("/api/" + path() + "/" + made.id())))
                .build();
    }
}
