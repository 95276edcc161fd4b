package org.amur.rest;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.web.NotFoundException;

/** {@code /api/events/1201/history} and the like: the latest changes of a record, newest first; also of a deleted one. */
@Path(KindResource.RECORD + "/history")
@RequestScoped
public class RecordHistoryResource extends KindResource {

    @Inject
    private ChangeRepository journal;

    @Inject
    private ChangeAnswer changes;

    @GET
    public Response get(@PathParam("id") long id) {
        String kind = kind().kindCode();
        List<RecordChange> found = journal.of(kind, id, 0, ListPaging.MAX_ROWS);
        if (found.isEmpty()) {
            throw new NotFoundException(kind, id);
        }
        return part(found.stream().map(changes::of).toList(), null);
    }
}
