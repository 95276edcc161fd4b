package org.amur.rest;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.amur.web.DatabaseUnavailable;
import org.amur.web.Failure;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;
import org.amur.web.request.RefusedBodyException;

/** Maps exceptions of the API to JSON messages; servers do not pass them on to a filter. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final String ADDRESS = "/api";

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException told) {
            return told.getResponse().hasEntity() ? told.getResponse() : said(told.getResponse());
        }
        if (thrown instanceof RefusedBodyException refused) {
            Status status = Status.fromStatusCode(refused.getStatus());
            return ProblemDetail.response(status, ProblemDetail.ofRefusedBody(status)).header("Connection", "close").build();
        }
        Response refused = RecordRefusals.response(thrown);
        if (refused != null) {
            return refused;
        }
        Failure failure = Failure.of(thrown);
        if (failure.isTemporary()) {
            DatabaseUnavailable.log(failure, ADDRESS, thrown);
            return ProblemDetail.temporary(DatabaseUnavailable.text(failure));
        }
        LOG.log(Level.SEVERE, "Failed: " + ADDRESS, thrown);
        return ProblemDetail.response(Status.INTERNAL_SERVER_ERROR, Texts.get("error.500.text")).build();
    }

    /** Adds a message to the server's own refusals, which have none. */
    private static Response said(Response refused) {
        String allowed = refused.getHeaderString(HttpHeaders.ALLOW);
        Status status = Status.fromStatusCode(refused.getStatus());
        String sentence = status == null ? null : switch (status) {
            case NOT_FOUND -> Texts.get("rest.missing");
            case METHOD_NOT_ALLOWED -> Texts.get("rest.method", allowed);
            case NOT_ACCEPTABLE -> Texts.get("rest.wanted");
            case UNSUPPORTED_MEDIA_TYPE -> Texts.get("rest.sent");
            default -> null;
        };
        return sentence == null ? refused : ProblemDetail.response(status, sentence).header(HttpHeaders.ALLOW, allowed).build();
    }
}
