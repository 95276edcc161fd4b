package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import tools.jackson.databind.node.ObjectNode;

import org.amur.access.ApiScope;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.history.AsOf;
import org.amur.history.PastIsReadOnlyException;
import org.amur.history.RecordForm;
import org.amur.history.Recorded;
import org.amur.settings.PublicAddress;
import org.amur.web.NotFoundException;
import org.amur.web.ProblemDetail;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.amur.web.request.RequestBodies;

/**
 * Base of resources: counts requests, reads bodies and writes answers. Services check the role of the account. They declare no
 * types that they produce: clients may accept any, and some accept problems alone if a request has no answer.
 */
public abstract class ApiResource {

    private static final String REQUESTS = "record";
    /** Per account and minute. */
    private static final int MAX_REQUESTS = 600;
    private static final int MAX_BYTES = 512 * 1024;

    @Inject
    private RequestLimit limit;

    @Inject
    private RequestBodies bodies;

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

    /** Counts the request; every method begins with it. */
    protected void count() {
        limit.check(REQUESTS, MAX_REQUESTS);
    }

    /** Counts the request of a command; every method that changes something without the journal begins with it. */
    protected void countCommand() {
        count();
        refusePast();
    }

    /**
     * Refuses other users. For what the service does not check, or would check only after the body is read.
     *
     * @throws ForbiddenException if the caller lacks the role
     */
    protected void checkRole(String role) {
        if (!caller.isInRole(role)) {
            throw new ForbiddenException(request.getRequestURI());
        }
    }

    /**
     * Refuses tokens that lack the scope of another address, for requests that change what it names.
     *
     * @param path as for {@link ApiScope#of}
     * @throws ClientErrorException with status 403
     */
    protected void checkScope(String path) {
        ApiScope.missing(request, path).ifPresent(scope -> {
            String sentence = Texts.get("security.token.scope.missing", scope.code());
            throw new ClientErrorException(ProblemDetail.response(Status.FORBIDDEN, sentence).build());
        });
    }

    void refusePast() {
        if (AsOf.day().isPresent()) {
            throw new PastIsReadOnlyException();
        }
    }

    /**
     * Reads a body.
     *
     * @param type record with the fields and their constraints; an empty body has none of them
     * @throws RefusedException if it is not such an object
     */
    protected <B> B body(InputStream sent, Class<B> type) throws IOException {
        return read(object(sent), type);
    }

    /**
     * Reads an object, as {@link #body}.
     *
     * @throws RefusedException if it does not fit
     */
    protected <B> B read(ObjectNode sent, Class<B> type) {
        return valid(FormJson.read(sent, type));
    }

    /** Reads a body; an empty one is an object without fields. */
    protected ObjectNode object(InputStream sent) throws IOException {
        byte[] bytes = bodies.read(request, sent, MAX_BYTES);
        return bytes.length == 0 ? FormJson.MAPPER.createObjectNode() : FormJson.parse(bytes);
    }

    /**
     * Enters the fields of a part of a body into a form.
     *
     * @throws RefusedException if a field is unknown or its value does not fit
     */
    protected static void enter(ObjectNode part, RecordForm form) {
        FormJson.enter(part, form);
    }

    /** Returns what was entered, if it satisfies its constraints. */
    protected <T> T valid(T entered) {
        Set<? extends ConstraintViolation<?>> violations = validator.validate(entered);
        if (!violations.isEmpty()) {
            throw new InvalidFieldsException(violations);
        }
        return entered;
    }

    /**
     * Runs a command, in which a record that does not exist can only be one that the body refers to.
     *
     * @param field that refers to it; null if unknown
     * @throws RefusedException if there is no such record
     */
    public static <T> T referring(String field, Supplier<T> command) {
        try {
            return command.get();
        } catch (NotFoundException e) {
            throw new RefusedException(field, "rest.reference", e.getKind(), e.getId());
        }
    }

    protected HttpServletRequest request() {
        return request;
    }

    protected Exchange exchange() {
        return new Exchange(application, request, response);
    }

    /**
     * Returns the response with a new resource.
     *
     * @param path of the resource, with a slash at the beginning
     */
    protected Response created(Object shown, String path) {
        return Response.fromResponse(ok(shown)).status(Status.CREATED).location(URI.create(address(path))).build();
    }

    /** Returns the absolute address of a page or resource, whose path begins with a slash. */
    protected String address(String path) {
        return PublicAddress.base(request) + path.substring(1);
    }

    /**
     * Reads a body that is not JSON.
     *
     * @param most maximum number of bytes
     */
    protected byte[] bytes(InputStream sent, long most) throws IOException {
        return bodies.read(request, sent, most);
    }

    /**
     * Returns a record of the version that the client has seen.
     *
     * @param seen header {@code If-Match}
     * @throws StaleException if it has another version
     */
    protected static <R extends Recorded> R checked(R record, String seen) {
        return EntityVersion.checked(record, EntityVersion.number(seen));
    }

    /**
     * Returns the version that the client has seen.
     *
     * @param seen header {@code If-Match}
     * @throws StaleException if it is not that of a version
     */
    protected static int version(String seen) {
        return EntityVersion.number(seen);
    }

    /** Answers that work has begun. */
    protected static Response accepted(Object answer) {
        return Response.accepted(FormJson.write(answer).toString()).type(MediaType.APPLICATION_JSON).build();
    }

    protected static Response ok(Object answer) {
        return Response.ok(FormJson.write(answer).toString(), MediaType.APPLICATION_JSON).build();
    }

    /** Refuses parameters other than filters and those of {@link ListPaging}. */
    protected void refuseOthers(Set<String> filters) {
        ListPaging.refuseOthers(request.getParameterMap().keySet(), filters);
    }

    /**
     * Answers with a part of a list.
     *
     * @param limit  number of rows, as sent
     * @param found  finds at most so many rows
     * @param shown  row in the answer
     * @param cursor of the part after a row
     */
    protected static <R> Response part(String limit, IntFunction<List<R>> found, Function<R, ?> shown, Function<R, String> cursor) {
        int rows = ListPaging.rows(limit);
        ListPart<R> part = ListPart.of(found.apply(rows + 1), rows);
        return part(part.rows().stream().map(shown).toList(), part.next(cursor));
    }

    /**
     * Answers with a part of a list.
     *
     * @param next cursor of the next part; null at the end
     */
    protected static Response part(List<?> items, String next) {
        return ok(new PartAnswer(items, next));
    }

    /** @param key of the text */
    protected static ClientErrorException conflict(String key) {
        return new ClientErrorException(ProblemDetail.response(Status.CONFLICT, Texts.get(key)).build());
    }

    private record PartAnswer(List<?> items, String next) {
    }
}
