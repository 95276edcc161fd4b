package org.amur.intake.rest;

import java.util.function.LongConsumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.intake.Capture;
import org.amur.intake.CaptureRepository;
import org.amur.intake.CaptureService;
import org.amur.intake.IntakeUndo;
import org.amur.rest.ApiResource;

/** {@code /api/captures/12070}: an article of the reading queue with its text, its proposals and the records that followed. */
@Path("captures/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ArticleResource extends ApiResource {

    /** Accepting and undoing need the scope of the records, too. */
    static final String RECORDS = "/api/events";

    @Inject
    private CaptureRepository captures;

    @Inject
    private CaptureService service;

    @Inject
    private IntakeUndo removal;

    @Inject
    private ArticleReviews reviews;

    @Inject
    private ProposalAnswer proposals;

    @Inject
    private ArticleAnswer answer;

    @OPTIONS
    public Response options() {
        return allow("GET, HEAD, OPTIONS");
    }

    @OPTIONS
    @Path("{part: original|proposals}")
    public Response optionsOfPart() {
        return allow("GET, HEAD, OPTIONS");
    }

    @OPTIONS
    @Path("{command: undo|dismiss|reopen}")
    public Response optionsOfCommand() {
        return allow("POST, OPTIONS");
    }

    @GET
    public Response get(@PathParam("id") long id) {
        return ok(answer.of(checked(id)));
    }

    /** Returns the bytes that were sent or downloaded. */
    @GET
    @Path("original")
    public Response original(@PathParam("id") long id) {
        Capture capture = captures.get(checked(id));
        return Response.ok(capture.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"capture-" + capture.getId() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Reads an open article, and returns what it proposes. */
    @GET
    @Path("proposals")
    public Response proposals(@PathParam("id") long id) {
        return ok(proposals.of(reviews.begin(checked(id))));
    }

    /** Undoes the acceptance, and opens the article again. */
    @POST
    @Path("undo")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("id") long id) {
        checkEditor();
        checkScope(RECORDS);
        removal.undo(id);
        return ok(answer.of(id));
    }

    @POST
    @Path("dismiss")
    @Consumes(MediaType.WILDCARD)
    public Response dismiss(@PathParam("id") long id) {
        return carryOut(service::dismiss, id);
    }

    /** Puts a dismissed article into the queue again. */
    @POST
    @Path("reopen")
    @Consumes(MediaType.WILDCARD)
    public Response reopen(@PathParam("id") long id) {
        return carryOut(service::reopen, id);
    }

    private Response carryOut(LongConsumer command, long id) {
        checkEditor();
        command.accept(id);
        return ok(answer.of(id));
    }

    private void checkEditor() {
        countCommand();
        checkRole(Roles.EDITOR);
    }

    private long checked(long id) {
        count();
        checkRole(Roles.EDITOR);
        return id;
    }
}
