package org.amur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Error response for API clients (RFC 9457). */
public final class ProblemDetail {

    private static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    private ProblemDetail() {
    }

    /**
     * Returns the JSON text.
     *
     * @param detail a sentence
     */
    private static String json(Status status, String detail) {
        return object(status, detail).build().toString();
    }

    private static JsonObjectBuilder object(Status status, String detail) {
        return Json.createObjectBuilder()
                .add("status", status.getStatusCode())
                .add("title", status.getReasonPhrase())
                .add("detail", detail);
    }

    /**
     * Problem of a field of the request.
     *
     * @param field its place in the body, such as {@code participants[0].actor}
     */
    public record FieldProblem(String field, String detail) implements Comparable<FieldProblem> {

        @Override
        public int compareTo(FieldProblem other) {
            return Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::detail).compare(this, other);
        }
    }

    /** Returns the response of a REST resource about fields; {@code errors} is an extension of RFC 9457. */
    public static Response.ResponseBuilder response(Status status, String detail, List<FieldProblem> problems) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        problems.forEach(each -> errors.add(Json.createObjectBuilder().add("field", each.field()).add("detail", each.detail())));
        return Response.status(status).type(MEDIA_TYPE).entity(object(status, detail).add("errors", errors).build().toString());
    }

    /** Returns the response of a REST resource. */
    public static Response.ResponseBuilder response(Status status, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(json(status, detail));
    }

    /** Returns the response of a REST resource that cannot answer just now, with the time after which to ask again. */
    public static Response temporary(String detail) {
        return response(Status.SERVICE_UNAVAILABLE, detail).header(HttpHeaders.RETRY_AFTER, Failure.RETRY_AFTER_SECONDS).build();
    }

    /** Returns what programs are told of a body that is refused with a status. */
    public static String ofRefusedBody(Status status) {
        return Texts.get(switch (status) {
            case REQUEST_ENTITY_TOO_LARGE -> "rest.tooLarge";
            case SERVICE_UNAVAILABLE -> "error.busy.text";
            case REQUEST_TIMEOUT -> "error.408.text";
            default -> "rest.noBody";
        });
    }

    public static void send(HttpServletResponse response, Status status, String detail) throws IOException {
        response.resetBuffer();
        response.setStatus(status.getStatusCode());
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json(status, detail).getBytes(StandardCharsets.UTF_8));
    }
}
