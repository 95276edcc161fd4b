package org.amur.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import tools.jackson.databind.node.ObjectNode;

import org.amur.access.Roles;
import org.amur.intake.Capture;
import org.amur.intake.CaptureRepository;
import org.amur.intake.CaptureService;
import org.amur.intake.IntakeUndo;
import org.amur.intake.LanguageModelAccess;
import org.amur.intake.model.ModelEvent;
import org.amur.intake.model.ModelReading;
import org.amur.rest.ApiResource;
import org.amur.web.RefusedException;

/** {@code /api/captures/12070}: an article of the reading queue with its text, its proposals and the records that followed. */
@Path("captures/{id: \\d{1,18}}")
@RequestScoped
public class ArticleResource extends ApiResource {

    /** Accepting and undoing need the scope of the records, too. */
    static final String RECORDS = "/api/events";

    private static final String PROPOSALS = "proposals";

    @Inject
    private CaptureRepository captures;

    @Inject
    private CaptureService service;

    @Inject
    private IntakeUndo removal;

    @Inject
    private ArticleReviews reviews;

    @Inject
    private ProposalEditing editing;

    @Inject
    private LanguageModelAccess model;

    @Inject
    private ProposalAnswer proposals;

    @Inject
    private ArticleAnswer answer;

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
    @Path(PROPOSALS)
    public Response proposals(@PathParam("id") long id) {
        return ok(proposals.of(reviews.begin(checked(id), List.of())));
    }

    /** Reads an open article, and returns what it proposes after edits; nothing is stored. */
    @POST
    @Path(PROPOSALS)
    @Consumes(MediaType.WILDCARD)
    public Response editedProposals(@PathParam("id") long id, InputStream body) throws IOException {
        checked(id);
        ObjectNode sent = object(body);
        return ok(proposals.of(editing.begin(id, read(sent, ProposalEdits.class), sent)));
    }

    /** Sends an open article to the language model, and returns the events that it names. */
    @POST
    @Path("ask-model")
    @Consumes(MediaType.WILDCARD)
    public Response askModel(@PathParam("id") long id) {
        checkEditor();
        if (model.getHost() == null) {
            throw conflict("intake.api.model");
        }
        ModelReading found = reviews.ask(id);
        return ok(new NamedEvents(found.quoted(), found.unquoted(), found.malformed()));
    }

    /** Corrects the day of publication, from which dates in the text are read. */
    @POST
    @Path("correct-date")
    @Consumes(MediaType.WILDCARD)
    public Response correctDate(@PathParam("id") long id, InputStream body) throws IOException {
        checkEditor();
        ObjectNode sent = object(body);
        if (!sent.has("published")) {
            throw new RefusedException("published", "intake.api.published");
        }
        service.publishedOn(id, read(sent, CorrectDate.class).published());
        return ok(answer.of(id));
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

    /**
     * Events that the language model names.
     *
     * @param modelEvents that the article has verbatim
     * @param unquoted    number of those dropped because their quotation is not in the article
     * @param malformed   number of those dropped because they do not have the required form
     */
    public record NamedEvents(List<ModelEvent> modelEvents, int unquoted, int malformed) {
    }

    /** Correct day of publication; null if unknown. */
    public record CorrectDate(LocalDate published) {
    }
}
