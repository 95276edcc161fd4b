package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.amur.access.Caller;
import org.amur.history.ChangeRepository;
import org.amur.history.DuplicateSubmissions;
import org.amur.history.DuplicateSubmissions.Made;
import org.amur.history.ListWalk;
import org.amur.history.ListWalk.RowKey;
import org.amur.history.RecordChange;
import org.amur.history.RecordForm;
import org.amur.history.RecordService;
import org.amur.history.Recorded;
import org.amur.settings.PublicAddress;
import org.amur.web.Address;
import org.amur.web.NotFoundException;
import org.amur.web.ProblemDetail;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.amur.web.request.RequestBodies;

/**
 * {@code /api/events} and the like: records of every {@link ListApi} by list, id and history, and the commands on those of a
 * {@link RecordApi}. Reading needs any account, writing an editor; the services check it.
 */
@Path("{records}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    static final String REQUESTS = "record";
    /** Per account and minute. */
    static final int MAX_REQUESTS = 600;
    static final int MAX_BYTES = 512 * 1024;
    static final int MAX_ROWS = 200;
    static final int DEFAULT_ROWS = 50;
    /** Parameters of every list beside its filter. */
    static final Set<String> PAGING = Set.of("cursor", "limit", "format", Address.ASOF);
    private static final String ID = "{id: \\d{1,18}}";

    @PathParam("records")
    private String path;

    @Inject
    private RecordApis kinds;

    @Inject
    private DuplicateSubmissions submissions;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RequestBodies bodies;

    @Inject
    private RequestLimit limit;

    @Inject
    private BulkAnswer bulk;

    @Inject
    private BulkResponse files;

    @Inject
    private Validator validator;

    @Inject
    private Caller caller;

    @Context
    private ServletContext application;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** Answers OPTIONS explicitly: RESTEasy's default is an exception, which would be reported as a failure. */
    @OPTIONS
    public Response options() {
        return Response.noContent().header(HttpHeaders.ALLOW, "GET, HEAD, POST, OPTIONS").build();
    }

    /** See {@link #options}. */
    @OPTIONS
    @Path(ID)
    public Response optionsOfOne() {
        return Response.noContent().header(HttpHeaders.ALLOW, "GET, HEAD, PATCH, DELETE, OPTIONS").build();
    }

    /** See {@link #options}. */
    @OPTIONS
    @Path(ID + "/history")
    public Response optionsOfHistory() {
        return Response.noContent().header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS").build();
    }

    /** See {@link #options}. */
    @OPTIONS
    @Path(ID + "/{command: [a-z]+}")
    public Response optionsOfCommand() {
        return Response.noContent().header(HttpHeaders.ALLOW, "POST, OPTIONS").build();
    }

    /** Lists records with the filter and sort of their page, and a cursor to read on; with a format, all of them as a file. */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response list(@QueryParam("cursor") String cursor, @QueryParam("limit") String sentLimit, @QueryParam("format") String format) {
        limit.check(REQUESTS, MAX_REQUESTS);
        ListApi<?> kind = kinds.get(path);
        refuseOtherParameters(kind);
        return format == null ? list(kind, cursor, rows(sentLimit)) : file(kind, format);
    }

    private <R extends Recorded> Response file(ListApi<R> kind, String format) {
        return files.respond(
                bulk.of(kind, format, record -> json(kind, record).toString()),
                path + "." + format,
                new Exchange(application, request, response));
    }

    private <R extends Recorded> Response list(ListApi<R> kind, String cursor, int rows) {
        try (FacesRequest faces = FacesRequest.begin(new Exchange(application, request, response))) {
            ListWalk walk = kind.walk();
            faces.refuseProblems();
            List<RowKey> keys = part(walk, ListCursor.parse(cursor, walk.sort()), rows + 1);
            List<RowKey> shown = keys.subList(0, Math.min(rows, keys.size()));
            ObjectNode answer = FormJson.MAPPER.createObjectNode();
            ArrayNode items = answer.putArray("items");
            kind.all(shown.stream().map(RowKey::id).toList()).forEach(record -> items.add(json(kind, record)));
            answer.put("next", keys.size() > rows ? ListCursor.of(walk.sort(), shown.get(rows - 1)) : null);
            return Response.ok(answer.toString(), MediaType.APPLICATION_JSON).build();
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

    /** A mistyped filter would be ignored unnoticed. */
    private void refuseOtherParameters(ListApi<?> kind) {
        Set<String> known = ListParameter.of(kind.params()).stream().map(ListParameter::name).collect(Collectors.toSet());
        request.getParameterMap().keySet().stream()
                .filter(sent -> !known.contains(sent) && !PAGING.contains(sent))
                .findFirst()
                .ifPresent(sent -> {
                    throw new RefusedException(
                            sent,
                            "rest.parameter",
                            sent,
                            known.stream().sorted().collect(Collectors.joining(", ")));
                });
    }

    private static int rows(String limit) {
        if (limit == null) {
            return DEFAULT_ROWS;
        }
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MAX_ROWS) {
            throw new RefusedException("limit", "rest.limit", String.valueOf(MAX_ROWS));
        }
        return Integer.parseInt(limit);
    }

    @GET
    @Path(ID)
    public Response get(@PathParam("id") long id) {
        limit.check(REQUESTS, MAX_REQUESTS);
        return get(kinds.get(path), id);
    }

    private <R extends Recorded> Response get(ListApi<R> kind, long id) {
        return found(Status.OK, kind, kind.get(id)).build();
    }

    /** Creates a record. A repeated request with the same {@code Idempotency-Key} finds the record of the first. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response create(InputStream body, @HeaderParam("Idempotency-Key") String key) throws IOException {
        limit.check(REQUESTS, MAX_REQUESTS);
        return create(kinds.getWritable(path), FormJson.parse(bodies.read(request, body, MAX_BYTES)), key);
    }

    private <R extends Recorded, F extends RecordForm> Response create(
            RecordApi<R, F, ? extends RecordService<R, F>> kind, ObjectNode body, String key) {
        F form = kind.form();
        if (key != null && !key.isBlank()) {
            form.submitAs(UUID.nameUUIDFromBytes((caller.name() + "\n" + path + "\n" + key).getBytes(StandardCharsets.UTF_8)));
        }
        enter(body, form);
        Made made = written(() -> submissions.createOnce(form.getSubmission(), () -> kind.service().create(form)));
        return found(made.before() ? Status.OK : Status.CREATED, kind, kind.get(made.id()))
                .location(URI.create(PublicAddress.base(request) + "api/" + path + "/" + made.id())).build();
    }

    /** Changes the fields in the body (JSON Merge Patch, RFC 7396) of the version in {@code If-Match}. */
    @PATCH
    @Path(ID)
    @Consumes(MediaType.WILDCARD)
    public Response change(@PathParam("id") long id, InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) String seen) throws IOException {
        limit.check(REQUESTS, MAX_REQUESTS);
        return change(kinds.getWritable(path), id, FormJson.parse(bodies.read(request, body, MAX_BYTES)), EntityVersion.number(seen));
    }

    private <R extends Recorded, F extends RecordForm> Response change(
            RecordApi<R, F, ? extends RecordService<R, F>> kind, long id, ObjectNode body, int version) {
        R record = kind.get(id);
        if (record.getVersion() != version) {
            throw new StaleException();
        }
        F form = kind.form(record);
        enter(body, form);
        written(() -> kind.service().update(form));
        return found(Status.OK, kind, kind.get(id)).build();
    }

    /** Deletes the version in {@code If-Match}. The answer has the change, which can be undone. */
    @DELETE
    @Path(ID)
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        limit.check(REQUESTS, MAX_REQUESTS);
        RecordApi<?, ?, ?> kind = kinds.getWritable(path);
        kind.get(id);
        long change = kind.service().delete(id, EntityVersion.number(seen));
        return Response.ok(ChangeResource.json(journal.get(change)).toString()).build();
    }

    /** Carries out a command such as {@code publish}; the body may give a reason as {@code why}. */
    @POST
    @Path(ID + "/{command: [a-z]+}")
    @Consumes(MediaType.WILDCARD)
    public Response command(@PathParam("id") long id, @PathParam("command") String name, InputStream body,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen) throws IOException {
        limit.check(REQUESTS, MAX_REQUESTS);
        return command(kinds.getWritable(path), id, name, bodies.read(request, body, MAX_BYTES), EntityVersion.number(seen));
    }

    private <R extends Recorded, F extends RecordForm> Response command(
            RecordApi<R, F, ?> kind, long id, String name, byte[] body, int version) {
        RecordApi.Command command = kind.commands().get(name);
        if (command == null) {
            throw new NotFoundException(RecordApis.ADDRESS, name);
        }
        kind.get(id);
        String why = body.length == 0 ? null : JsonBody.read(body, sent -> {
            JsonBody.refuseOthers(sent, "", List.of("why"));
            return JsonBody.text(sent, "why");
        });
        try {
            command.on(id, version, why);
        } catch (ConstraintViolationException e) {
            throw new InvalidFieldsException(e.getConstraintViolations());
        }
        return found(Status.OK, kind, kind.get(id)).build();
    }

    /** Lists the changes of a record, newest first; also of a deleted one. */
    @GET
    @Path(ID + "/history")
    public Response history(@PathParam("id") long id) {
        limit.check(REQUESTS, MAX_REQUESTS);
        String kind = kinds.get(path).kind().code();
        List<RecordChange> changes = journal.of(kind, id, 0, MAX_ROWS);
        if (changes.isEmpty()) {
            throw new NotFoundException(kind, id);
        }
        ObjectNode answer = FormJson.MAPPER.createObjectNode();
        ArrayNode items = answer.putArray("items");
        changes.forEach(change -> items.add(ChangeResource.json(change)));
        return Response.ok(answer.toString()).build();
    }

    private void enter(ObjectNode body, RecordForm form) {
        FormJson.enter(body, form);
        Set<? extends ConstraintViolation<?>> violations = validator.validate(form);
        if (!violations.isEmpty()) {
            throw new InvalidFieldsException(violations);
        }
    }

    /** Runs a command. A record that does not exist can only be one that the body refers to. */
    private static <T> T written(Supplier<T> command) {
        try {
            return command.get();
        } catch (NotFoundException e) {
            throw new RefusedException(null, "rest.reference", e.getKind(), e.getId());
        }
    }

    private <R extends Recorded> Response.ResponseBuilder found(Status status, ListApi<R> kind, R record) {
        return Response.status(status).tag(EntityVersion.tag(record)).entity(json(kind, record).toString());
    }

    private <R extends Recorded> ObjectNode json(ListApi<R> kind, R record) {
        ObjectNode json = FormJson.write(kind.shown(record));
        json.put(FormJson.MODIFIED_AT, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(record.getModifiedAt()));
        json.put(FormJson.PAGE, PublicAddress.base(request) + kind.kind().viewAddress(record.getId()).substring(1));
        return json;
    }
}
