package org.amur.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
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
import org.amur.intake.IntakeService;
import org.amur.intake.IntakeUndo;
import org.amur.intake.ProposalDecision;
import org.amur.intake.Review;
import org.amur.intake.ReviewForm;
import org.amur.rest.ApiResource;
import org.amur.source.Source;
import org.amur.source.SourceForm;
import org.amur.source.SourceRepository;
import org.amur.web.Option;
import org.amur.web.RefusedException;

/** {@code /api/captures/12070}: an article of the reading queue with its text, its proposals and the records that followed. */
@Path("captures/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ArticleResource extends ApiResource {

    @Inject
    private CaptureRepository captures;

    @Inject
    private CaptureService service;

    @Inject
    private Review reviews;

    @Inject
    private IntakeService intake;

    @Inject
    private IntakeUndo removal;

    @Inject
    private SourceRepository sources;

    @Inject
    private ReadingLimit limit;

    @Inject
    private ProposalAnswer proposals;

    @Inject
    private RecordLinks links;

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
    @Path("{command: accept|undo|dismiss|reopen}")
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

    /** Reads an open article, and returns what it proposes. */
    @GET
    @Path("proposals")
    public Response proposals(@PathParam("id") long id) {
        return ok(proposals.of(read(checked(id))));
    }

    private ReviewForm read(long id) {
        limit.count();
        return limit.read(() -> reviews.begin(captures.get(id)));
    }

    /** Accepts proposals of an open article as they are, all or none. */
    @POST
    @Path("accept")
    @Consumes(MediaType.WILDCARD)
    public Response accept(@PathParam("id") long id, InputStream body) throws IOException {
        countCommand();
        checkRole(Roles.EDITOR);
        ChosenProposals chosen = body(body, ChosenProposals.class);
        ReviewForm review = read(id);
        chosen.applyTo(review);
        cite(chosen, review);
        save(id, review);
        return answer(captures.get(id));
    }

    private void cite(ChosenProposals chosen, ReviewForm review) {
        if (chosen.existingSource() == null) {
            if (chosen.source() != null) {
                enter(chosen.source(), review.getSource());
            }
            valid(new NewSource(review.getSource()));
        } else if (chosen.source() != null) {
            throw new RefusedException("source", "intake.api.source");
        } else {
            Source source = referring("existingSource", () -> sources.get(chosen.existingSource()));
            review.setRecordedSource(new Option(source.getId(), source.getTitle()));
        }
    }

    private void save(long id, ReviewForm review) {
        try {
            referring(null, () -> {
                intake.save(id, review);
                return review;
            });
        } catch (ConstraintViolationException e) {
            throw new RefusedException(null, "intake.api.invalid");
        }
    }

    /** Undoes the acceptance, and opens the article again. */
    @POST
    @Path("undo")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("id") long id) {
        return carryOut(removal::undo, id);
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
                captures.decisions(capture.getId()).stream().map(this::json).toList()));
    }

    private DecidedProposal json(ProposalDecision decision) {
        // A sanction that gives several records has numbers behind its key.
        String key = decision.getProposal().replaceFirst("/.*", "");
        if (decision.getRecordId() == null) {
            return new DecidedProposal(key, decision.getOutcome(), null, null, null, null, null);
        }
        LinkedRecord record = links.of(decision.getRecordKind(), decision.getRecordId(), decision.getTitle());
        return new DecidedProposal(
                key, decision.getOutcome(), record.kind(), record.id(), record.title(), record.api(), record.page());
    }

    /**
     * Article with its text.
     *
     * @param source id of the source; null until it is saved
     */
    public record CapturedText(SentCapture capture, String author, String text, Long source, List<DecidedProposal> decisions) {
    }

    /**
     * Decision on a proposal, with the record and its addresses, which are null for a rejected one.
     *
     * @param proposal key of the proposal
     */
    public record DecidedProposal(
            String proposal, ProposalDecision.Outcome outcome, String kind, Long record, String title, String api, String page) {
    }

    /** Names the place of its fields in the body. */
    private record NewSource(@Valid SourceForm source) {
    }
}
