package org.amur.rest;

import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import tools.jackson.databind.node.ObjectNode;

import org.amur.history.RecordChange;
import org.amur.history.Restoration;

/** {@code /api/changes}: changes of records. */
@Path("changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    private static final String UNDO = "{id: \\d{1,18}}/undo";

    @Inject
    private Restoration restoration;

    @Inject
    private RequestLimit limit;

    /** See {@link RecordResource#options}. */
    @OPTIONS
    @Path(UNDO)
    public Response options() {
        return Response.noContent().header(HttpHeaders.ALLOW, "POST, OPTIONS").build();
    }

    /** Undoes a deletion; the record is restored under its id. */
    @POST
    @Path(UNDO)
    public Response undo(@PathParam("id") long id) {
        limit.check(RecordResource.REQUESTS, RecordResource.MAX_REQUESTS);
        return Response.ok(json(restoration.undo(id)).toString()).build();
    }

    static ObjectNode json(RecordChange change) {
        ObjectNode json = FormJson.MAPPER.createObjectNode();
        return json.put("change", change.getId())
                .put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(change.getAt()))
                .put("action", change.getAction().name())
                .put("by", change.getBy())
                .put("why", change.getWhy())
                .put("title", change.getTitle());
    }
}
