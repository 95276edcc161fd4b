package org.amur.watch;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Caller;
import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.rest.ApiResource;
import org.amur.text.ShortText;

/** {@code /api/watches}: the actors that the account watches, and its saved filters of list changes. Repeating a request has no effect. */
@Path("watches")
@RequestScoped
public class WatchResource extends ApiResource {

    private static final String ACTORS = "actors";
    private static final String FILTERS = "filters";
    private static final String ID = "/{id: \\d{1,18}}";

    @Inject
    private WatchRepository watches;

    @Inject
    private WatchService service;

    @Inject
    private Caller caller;

    @GET
    @Path(ACTORS)
    public Response actors() {
        count();
        return part(watches.actors(caller.name()).stream().map(each -> new WatchedActor(each.id(), each.label())).toList(), null);
    }

    @PUT
    @Path(ACTORS + ID)
    @Consumes(MediaType.WILDCARD)
    public Response watch(@PathParam("id") long id) {
        count();
        service.watch(id);
        return Response.noContent().build();
    }

    @DELETE
    @Path(ACTORS + ID)
    public Response unwatch(@PathParam("id") long id) {
        count();
        service.unwatch(id);
        return Response.noContent().build();
    }

    @GET
    @Path(FILTERS)
    public Response filters() {
        count();
        return part(watches.filters(caller.name()).stream().map(this::json).toList(), null);
    }

    @POST
    @Path(FILTERS)
    @Consumes(MediaType.WILDCARD)
    public Response keep(InputStream body) throws IOException {
        count();
        NewFilter sent = body(body, NewFilter.class);
        return ok(json(service.keep(sent.name(), sent.filter())));
    }

    @DELETE
    @Path(FILTERS + ID)
    public Response drop(@PathParam("id") long id) {
        count();
        service.drop(id);
        return Response.noContent().build();
    }

    private SavedFilter json(FeedFilter kept) {
        ChangeFilter filter = kept.filter();
        return new SavedFilter(
                kept.getId(),
                kept.getName(),
                filter.list(),
                filter.change(),
                filter.kind(),
                filter.programme(),
                filter.country(),
                address(kept.getPath()));
    }

    /** Watched actor and its name. */
    public record WatchedActor(Long id, String label) {
    }

    /**
     * Filter to save.
     *
     * @param name null for the filters in words
     */
    public record NewFilter(
            @Size(max = FeedFilter.NAME_LENGTH) String name,
            OfficialList list,
            DeltaRow.Change change,
            EntryKind kind,
            @Size(max = FeedFilter.MAX_CODE_LENGTH) String programme,
            String country) {

        ChangeFilter filter() {
            return new ChangeFilter(list, change, kind, ShortText.orNull(programme), ShortText.orNull(country), null);
        }
    }

    /**
     * Saved filter; components that do not filter are null.
     *
     * @param page with the matching changes
     */
    public record SavedFilter(
            Long id,
            String name,
            OfficialList list,
            DeltaRow.Change change,
            EntryKind kind,
            String programme,
            String country,
            String page) {
    }
}
