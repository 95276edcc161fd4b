package org.amur.intake.rest;

import java.util.List;
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
import org.amur.intake.ProposalDecision;
import org.amur.rest.ApiResource;

/** {@code /api/captures/12070}: an article of the reading queue with its text and the records that followed; dismisses and reopens it. */
@Path("captures/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ArticleResource extends ApiResource {

    @Inject
    private CaptureRepository captures;

    @Inject
    private CaptureService service;

    @OPTIONS
    public Response options() {
        return allow("GET, HEAD, OPTIONS");
    }

    @OPTIONS
    @Path("original")
    public Response optionsOfOriginal() {
        return allow("GET, HEAD, OPTIONS");
    }

    @OPTIONS
    @Path("{command: dismiss|reopen}")
    public Response optionsOfCommand() {
        return allow("POST, OPTIONS");
    }

    @GET
    public Response get(@PathParam("id") long id) {
        return answer(captures.get(checked(id)));
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
        countCommand();
        checkRole(Roles.EDITOR);
        command.accept(id);
        return answer(captures.get(id));
    }

    private long checked(long id) {
        count();
        checkRole(Roles.EDITOR);
        return id;
    }

    private Response answer(Capture capture) {
        return ok(new CapturedText(
                SentCapture.of(captures.row(capture.getId()), request()),
                capture.getAuthor(),
                capture.words(),
                capture.getSourceId(),
                captures.decisions(capture.getId()).stream().map(ArticleResource::json).toList()));
    }

    private static DecidedProposal json(ProposalDecision decision) {
        return new DecidedProposal(decision.getOutcome(), decision.getRecordKind(), decision.getRecordId(), decision.getTitle());
    }

    /**
     * Article with its text.
     *
     * @param source id of the source; null until it is saved
     */
    public record CapturedText(SentCapture capture, String author, String text, Long source, List<DecidedProposal> decisions) {
    }

    /** Decision on a proposal; kind, record and title are null for a rejected one. */
    public record DecidedProposal(ProposalDecision.Outcome outcome, String kind, Long record, String title) {
    }
}
