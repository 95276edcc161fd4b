package org.amur.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.amur.history.Recorded;
import org.amur.web.NotFoundException;

/** {@code /api/webhooks/1301/status} and the like: a {@link RecordStatus}. */
@Path(KindResource.RECORD + "/status")
@RequestScoped
public class RecordStatusResource extends KindResource {

    @GET
    public Response get(@PathParam("id") long id) {
        return get(kind(), id);
    }

    private static <R extends Recorded> Response get(ListApi<R> kind, long id) {
        RecordStatus<R> status = kind.status();
        if (status == null) {
            throw new NotFoundException(RecordApis.ADDRESS, "status");
        }
        return ok(status.read().apply(kind.get(id)));
    }
}
