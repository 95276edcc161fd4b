package org.amur.sanctions.proposal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

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

import org.amur.jobs.Job;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.web.NotFoundException;

/** {@code /api/acceptances/1301}: report of a batch acceptance, and its undo. */
@Path("acceptances/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class AcceptanceResource extends ApiResource {

    private static final String UNDO = "undo";

    @Inject
    private AcceptanceRepository repository;

    @Inject
    private BackgroundAcceptances background;

    @Inject
    private JobAnswer jobs;

    @OPTIONS
    public Response options() {
        return allow("GET, HEAD, OPTIONS");
    }

    @OPTIONS
    @Path(UNDO)
    public Response optionsOfUndo() {
        return allow("POST, OPTIONS");
    }

    @GET
    public Response get(@PathParam("id") long id) {
        count();
        Acceptance acceptance = repository.get(id);
        List<OutcomeCount> outcomes = repository.counts(id).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new OutcomeCount(each.getKey(), each.getValue()))
                .toList();
        return ok(new AcceptanceReport(
                id,
                acceptance.getBegunAt().withOffsetSameInstant(ZoneOffset.UTC),
                acceptance.getBegunBy(),
                acceptance.isEnded(),
                acceptance.getTotal(),
                outcomes,
                address("/lists/acceptance?id=" + id)));
    }

    /** Undoes an acceptance in the background; for editors. */
    @POST
    @Path(UNDO)
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("id") long id) {
        countCommand();
        repository.get(id);
        boolean begun = background.takeBack(id).isPresent();
        Job latest = background.latest(id).orElseThrow(() -> new NotFoundException("acceptance", id));
        if (!begun && latest.getKind() != Job.Kind.ACCEPTANCE_ROLLBACK) {
            throw conflict("rest.job.running");
        }
        return jobs.started(latest);
    }

    /**
     * Batch acceptance of list entries.
     *
     * @param ended    whether all entries were processed
     * @param total    number of entries
     * @param outcomes numbers of entries by outcome
     */
    public record AcceptanceReport(
            long id, OffsetDateTime begunAt, String begunBy, boolean ended, int total, List<OutcomeCount> outcomes, String page) {
    }

    /** Number of entries with an outcome. */
    public record OutcomeCount(AcceptanceOutcome outcome, long count) {
    }
}
