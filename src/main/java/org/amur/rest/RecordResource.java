package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import tools.jackson.databind.node.ObjectNode;

import org.amur.history.RecordForm;
import org.amur.history.Recorded;

/** {@code /api/events/1201} and the like: reads, changes and deletes a record. */
@Path(KindResource.RECORD)
@RequestScoped
public class RecordResource extends KindResource {

    @Inject
    private ChangeAnswer changes;

    @PathParam("id")
    private long id;

    @GET
    public Response get() {
        return get(kind());
    }

    private <R extends Recorded> Response get(ListApi<R> kind) {
        return found(Status.OK, kind, kind.get(id)).build();
    }

    /** Changes the fields in the body (JSON Merge Patch, RFC 7396) of the version in {@code If-Match}. */
    @PATCH
    @Consumes(MediaType.WILDCARD)
    public Response change(InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) String seen) throws IOException {
        return change(writableKind(), object(body), EntityVersion.number(seen));
    }

    private <R extends Recorded, F extends RecordForm> Response change(RecordApi<R, F> kind, ObjectNode body, int version) {
        F form = kind.form(EntityVersion.checked(kind.get(id), version));
        entered(body, form);
        referring(null, () -> {
            kind.writer().update(form);
            return form;
        });
        return get(kind);
    }

    /** Deletes the version in {@code If-Match}. The answer has the change, which can be undone. */
    @DELETE
    public Response delete(@HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        RecordApi<?, ?> kind = writableKind();
        kind.get(id);
        return ok(changes.of(kind.delete(id, EntityVersion.number(seen))));
    }
}
