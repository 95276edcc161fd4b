package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.amur.history.Recorded;
import org.amur.web.NotFoundException;

/** {@code /api/events/1201/publish} and the like: a {@link RecordCommand} on the version in {@code If-Match}. */
@Path(KindResource.RECORD + "/{command: (?!history\\b|dependents\\b|status\\b)[a-z-]+}")
@RequestScoped
public class RecordCommandResource extends KindResource {

    @PathParam("id")
    private long id;

    @PathParam("command")
    private String name;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response carryOut(InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) String seen) throws IOException {
        ListApi<?> kind = kind();
        refusePast();
        return carryOut(kind, body, seen);
    }

    private <R extends Recorded> Response carryOut(ListApi<R> kind, InputStream body, String seen) throws IOException {
        RecordCommand<R, ?> command = kind.commands().get(name);
        if (command == null) {
            throw new NotFoundException(RecordApis.ADDRESS, name);
        }
        return carryOut(kind, command, body, EntityVersion.number(seen));
    }

    private <R extends Recorded, B> Response carryOut(ListApi<R> kind, RecordCommand<R, B> command, InputStream body, int version)
            throws IOException {
        R record = kind.get(id);
        B sent = body(body, command.body());
        Object answer;
        try {
            answer = command.action().apply(EntityVersion.checked(record, version), sent);
        } catch (ConstraintViolationException e) {
            throw new InvalidFieldsException(e.getConstraintViolations());
        }
        return answer == null ? found(Status.OK, kind, kind.get(id)).build() : ok(answer);
    }
}
