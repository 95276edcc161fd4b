package org.amur.intake.rest;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import tools.jackson.databind.node.ObjectNode;

import org.amur.access.Roles;
import org.amur.intake.IntakeService;
import org.amur.intake.ReviewForm;
import org.amur.rest.ApiResource;
import org.amur.source.Source;
import org.amur.source.SourceForm;
import org.amur.source.SourceRepository;
import org.amur.web.Option;
import org.amur.web.RefusedException;

/** {@code /api/captures/12070/accept}: accepts proposals of an open article, edited or as they are, all or none. */
@Path("captures/{id: \\d{1,18}}/accept")
@RequestScoped
public class ArticleAcceptanceResource extends ApiResource {

    @Inject
    private ProposalEditing editing;

    @Inject
    private IntakeService intake;

    @Inject
    private SourceRepository sources;

    @Inject
    private ArticleAnswer answer;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response accept(@PathParam("id") long id, InputStream body) throws IOException {
        countCommand();
        checkRole(Roles.EDITOR);
        checkScope(ArticleResource.RECORDS);
        ObjectNode sent = object(body);
        ChosenProposals chosen = read(sent, ChosenProposals.class);
        ReviewForm review = editing.begin(id, valid(chosen.edits()), sent);
        chosen.applyTo(review);
        chooseSource(chosen, review);
        save(id, review);
        return ok(answer.of(id));
    }

    private void chooseSource(ChosenProposals chosen, ReviewForm review) {
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

    /** Names the place of its fields in the body. */
    private record NewSource(@Valid SourceForm source) {
    }
}
