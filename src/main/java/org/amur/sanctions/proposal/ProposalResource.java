package org.amur.sanctions.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.actor.ActorKind;
import org.amur.jobs.Job;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.rest.ApiResource;
import org.amur.rest.JobAnswer;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** {@code /api/proposals}: accepts and declines proposed entries of lists, by their ids. {@code /api/exports/proposal} lists them. */
@Path("proposals")
@RequestScoped
public class ProposalResource extends ApiResource {

    private static final String ENTRY = "{entry: \\d{1,18}}/";
    private static final String ACCEPT = "accept";
    private static final String DECLINE = "decline";
    private static final String REOPEN = "reopen";
    private static final int MAX_ENTRIES = 10_000;

    @Inject
    private BackgroundAcceptances background;

    @Inject
    private AcceptanceService acceptances;

    @Inject
    private ProposalService service;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ListRepository lists;

    @Inject
    private JobAnswer jobs;

    /** Accepts entries in the background; entries whose party is uncertain are skipped. */
    @POST
    @Path(ACCEPT)
    @Consumes(MediaType.WILDCARD)
    public Response acceptAll(InputStream body) throws IOException {
        checkEditor();
        List<Long> chosen = body(body, EntryChoice.class).entries();
        checkKnown(chosen);
        long acceptance = background.begin(chosen).acceptance();
        Job job = background.latest(acceptance).orElseThrow(() -> new NotFoundException("acceptance", acceptance));
        return jobs.started(job);
    }

    private void checkKnown(List<Long> chosen) {
        Set<Long> known = lists.entries(chosen).keySet();
        for (Long id : chosen) {
            if (!known.contains(id)) {
                throw new RefusedException("entries", "rest.reference", "entry", String.valueOf(id));
            }
        }
    }

    /** Accepts an entry for a chosen party. */
    @POST
    @Path(ENTRY + ACCEPT)
    @Consumes(MediaType.WILDCARD)
    public Response accept(@PathParam("entry") long entry, InputStream body) throws IOException {
        checkEditor();
        EntryParty party = body(body, EntryParty.class);
        if (party.actor() == null && party.kind() == null) {
            throw new RefusedException("actor", "rest.needed", "actor");
        }
        lists.entry(entry);
        PartyChoice chosen = new PartyChoice(party.actor(), party.kind());
        Accepted accepted = referring("actor", () -> acceptances.acceptSingly(entry, chosen));
        return ok(new AcceptedEntry(
                accepted.outcome(),
                accepted.actor(),
                accepted.actorMade(),
                accepted.made(),
                accepted.linked(),
                accepted.known(),
                accepted.without()));
    }

    /** Declines entries, except decided ones. */
    @POST
    @Path(DECLINE)
    @Consumes(MediaType.WILDCARD)
    public Response decline(InputStream body) throws IOException {
        checkEditor();
        DeclinedChoice sent = body(body, DeclinedChoice.class);
        return ok(new DeclinedCount(service.decline(sent.entries(), sent.reason())));
    }

    /** Proposes a declined entry again. */
    @POST
    @Path(ENTRY + REOPEN)
    @Consumes(MediaType.WILDCARD)
    public Response reopen(@PathParam("entry") long id) {
        checkEditor();
        ListedEntry entry = lists.entry(id);
        service.takeUp(proposals.declined(entry.getList(), entry.getReference())
                .orElseThrow(() -> new NotFoundException("entry", id))
                .getId());
        return Response.noContent().build();
    }

    private void checkEditor() {
        countCommand();
        checkRole(Roles.EDITOR);
    }

    /** Ids of entries. */
    public record EntryChoice(@NotEmpty @Size(max = MAX_ENTRIES) List<@NotNull Long> entries) {
    }

    /** Entries to decline, with the reason. */
    public record DeclinedChoice(
            @NotEmpty @Size(max = MAX_ENTRIES) List<@NotNull Long> entries, @NotBlank @Size(max = 500) String reason) {
    }

    /** Number of declined entries. */
    public record DeclinedCount(int declined) {
    }

    /**
     * Party of an entry.
     *
     * @param actor id of an actor; null for a new one
     * @param kind  kind of a new actor
     */
    public record EntryParty(Long actor, ActorKind kind) {
    }

    /**
     * Result of accepting an entry.
     *
     * @param created                  whether the actor was created
     * @param createdDesignations      ids of created designations
     * @param linked                   ids of designations that now name the entry
     * @param existingDesignations     ids of equal designations from another entry
     * @param programmesWithoutMeasure sentence on programmes without a measure; null if there are none
     */
    public record AcceptedEntry(
            AcceptanceOutcome outcome,
            long actor,
            boolean created,
            List<Long> createdDesignations,
            List<Long> linked,
            List<Long> existingDesignations,
            String programmesWithoutMeasure) {
    }
}
