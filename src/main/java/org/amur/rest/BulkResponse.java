package org.amur.rest;

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
     * @param name of the file
     * @throws BadRequestException if a parameter is invalid: a file of all rows would be mistaken for the result
     */
    Response respond(BulkAnswer.File file, String name, Exchange exchange) {
        try (FacesRequest faces = FacesRequest.begin(exchange)) {
            file.read().run();
            faces.refuseProblems();
        }
        StreamingOutput body = out -> {
            try (BulkLimit.Slot slot = limit.begin(); FacesRequest faces = FacesRequest.begin(exchange)) {
                file.body().write(out, exchange.response()::isCommitted);
            }
        };
        return Response.ok(body, file.mediaType()).header("Content-Disposition", "attachment; filename=\"amur-" + name + "\"").build();
    }
}
