package org.amur.sanctions.proposal;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

import org.amur.rest.ApiResource;

/**
 * {@code /api/designations/1301/review}: decides on a designation whose list entry has changed or was removed.
 * {@code /api/exports/outdated} lists them.
 */
@Path("designations/{id: \\d{1,18}}/review")
@RequestScoped
public class OutdatedResource extends ApiResource {

    @Inject
    private ProposalService proposals;

    @Inject
    private OutdatedService outdated;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response review(@PathParam("id") long id, InputStream body, @HeaderParam(HttpHeaders.IF_MATCH) String seen) throws IOException {
        count();
        EntryReview sent = body(body, EntryReview.class);
        int version = version(seen);
        return ok(new Reviewed(review(new OutdatedKey(id, version, sent.entry()), sent)));
    }

    /** Carries out a decision; returns the number of designations under further measures. */
    private int review(OutdatedKey key, EntryReview sent) {
        switch (sent.decision()) {
            case APPLY -> {
                return proposals.note(key.id(), key.version());
            }
            case END -> proposals.end(key.id(), key.version());
            case KEEP -> outdated.keep(key, sent.reason());
            case REOPEN -> outdated.askAgain(key);
        }
        return 0;
    }

    /** Decision on a designation. */
    public enum ReviewDecision {
        /** Applies the changes of the entry. */
        APPLY,
        /** Ends the designation of a removed entry. */
        END,
        /** Keeps it, with a reason, until the entry changes again. */
        KEEP,
        /** Withdraws the decision to keep it. */
        REOPEN
    }

    /**
     * Review of a designation.
     *
     * @param entry  id of the entry that the program has seen, to keep the designation; null if it was removed
     * @param reason for keeping it
     */
    public record EntryReview(@NotNull ReviewDecision decision, Long entry, @Size(max = 500) String reason) {
    }

    /** Number of designations that were created under further measures. */
    public record Reviewed(int createdDesignationCount) {
    }
}
