package org.amur.rest;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.amur.web.DependentList;
import org.amur.web.Dependents;

/** {@code /api/sources/1101/dependents} and the like: the records that refer to a record, as on its page. */
@Path(KindResource.RECORD + "/dependents")
@RequestScoped
public class RecordDependentsResource extends KindResource {

    @Inject
    @Any
    private Instance<Dependents> dependents;

    @GET
    public Response get(@PathParam("id") long id) {
        ListApi<?> kind = kind();
        kind.get(id);
        DependentList found = DependentList.of(dependents, kind.kindCode(), id);
        List<Dependent> items = found.getNamed().stream()
                .map(each -> new Dependent(each.kind(), each.title(), address(each.address())))
                .toList();
        return ok(new Answer(items, found.isMore()));
    }

    /**
     * Answer.
     *
     * @param items at most {@link Dependents#MAX_LISTED} of each kind
     * @param more  whether there are others
     */
    public record Answer(List<Dependent> items, boolean more) {
    }

    /** Record that refers to another. */
    public record Dependent(String kind, String title, String page) {
    }
}
