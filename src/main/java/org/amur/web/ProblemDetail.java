package org.amur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
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
        return Json.createObjectBuilder().add("status", status.getStatusCode()).add("title", status.getReasonPhrase())
                .add("detail", detail).build().toString();
    }

    /** Returns the response of a REST resource. */
    public static Response.ResponseBuilder response(Status status, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(json(status, detail));
    }

    public static void send(HttpServletResponse response, Status status, String detail) throws IOException {
        response.resetBuffer();
        response.setStatus(status.getStatusCode());
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json(status, detail).getBytes(StandardCharsets.UTF_8));
    }
}
