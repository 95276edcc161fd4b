package org.amur.sanctions.proposal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.jobs.Job;
import org.amur.lists.OfficialList;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.rest.ListPaging;
import org.amur.web.NotFoundException;

/** {@code /api/acceptances/1301}: report of a batch acceptance, and its undo. */
@Path("acceptances/{id: \\d{1,18}}")
@RequestScoped
public class AcceptanceResource extends ApiResource {

    private static final String UNDO = "undo";
    private static final String ITEMS = "items";

    @Inject
    private AcceptanceRepository repository;

    @Inject
    private BackgroundAcceptances background;

    @Inject
    private JobAnswer jobs;

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

    /** Lists the entries of an acceptance with their outcomes, in the order in which they were accepted. */
    @GET
    @Path(ITEMS)
    public Response items(@PathParam("id") long id, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        refuseOthers(Set.of());
        int after = (int) Math.min(ListPaging.after(cursor), Integer.MAX_VALUE);
        long acceptance = repository.get(id).getId();
        return part(
                limit,
                most -> repository.part(acceptance, after, most),
                AcceptanceResource::json,
                last -> String.valueOf(last.getPosition()));
    }

    private static AcceptedItem json(AcceptanceItem item) {
        return new AcceptedItem(item.getEntry(), item.getList(), item.getReference(), item.getTitle(), item.getOutcome(), item.getDetail(),
                item.getActor());
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

    /**
     * Entry of a batch acceptance.
     *
     * @param entry     id of the entry
     * @param reference number of the entry in the list
     * @param reason    why the entry was not accepted or the undo was refused; null if the outcome is sufficient
     * @param actor     id of the designated actor, also after an undo; for an undecided entry that of the first candidate; null if there
     *                  is none
     */
    public record AcceptedItem(
            long entry, OfficialList list, String reference, String title, AcceptanceOutcome outcome, String reason, Long actor) {
    }
}
