package org.amur.actor.merge;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorRepository;
import org.amur.rest.ApiResource;

/** {@code /api/actors/1051/merge}: merges another actor into this one. */
@Path("actors/{id: \\d{1,18}}/merge")
@RequestScoped
public class MergeResource extends ApiResource {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorMergeService service;

    /** Merges two actors in the versions that the client has seen. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response merge(@PathParam("id") long id, InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) String seen) throws IOException {
        count();
        checkRole(Roles.EDITOR);
        NewMerge sent = body(body, NewMerge.class);
        Actor survivor = checked(actors.get(id), seen);
        Actor absorbed = checked(referring("other", () -> actors.get(sent.other())), "\"" + sent.otherVersion() + "\"");
        MergeForm form = new MergeForm(survivor, absorbed);
        form.setReason(sent.reason());
        return ok(new Merged(service.merge(form)));
    }

    /**
     * Actor to merge into another.
     *
     * @param other        id of the actor that ends
     * @param otherVersion its version
     */
    public record NewMerge(
            @NotNull Long other, @NotNull Integer otherVersion, @NotBlank @Size(max = MergeForm.REASON_LENGTH) String reason) {
    }

    /** Id of the merge. */
    public record Merged(long merge) {
    }
}
