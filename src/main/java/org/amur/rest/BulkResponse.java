package org.amur.rest;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Responses with whole lists as files. */
@ApplicationScoped
class BulkResponse {

    @Inject
    private BulkLimit limit;

    /**
     * Returns the response with a file, which is written later.
     *
     * @param asked reads the filter from the request's parameters
     * @param name  of the file
     * @throws BadRequestException if a parameter is invalid: a file of all rows would be mistaken for the result
     */
    Response respond(Supplier<BulkAnswer.File> asked, String name, Exchange exchange) {
        BulkAnswer.File file = read(asked, exchange);
        StreamingOutput body = out -> {
            try (BulkLimit.Slot slot = limit.begin(); FacesRequest faces = FacesRequest.begin(exchange)) {
                file.body().write(out, exchange.response()::isCommitted);
            }
        };
        return Response.ok(body, file.mediaType()).header("Content-Disposition", "attachment; filename=\"amur-" + name + "\"").build();
    }

    private static BulkAnswer.File read(Supplier<BulkAnswer.File> asked, Exchange exchange) {
        try (FacesRequest faces = FacesRequest.begin(exchange)) {
            BulkAnswer.File file = asked.get();
            faces.refuseProblems();
            return file;
        }
    }
}
