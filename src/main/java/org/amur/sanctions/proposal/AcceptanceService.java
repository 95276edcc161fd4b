package org.amur.sanctions.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorService;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.web.RefusedException;
import org.amur.web.StillNeededException;
import org.amur.web.Texts;

/** Steps of a batch acceptance, each in its own transaction. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class AcceptanceService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private ListRepository lists;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ProposalService service;

    @Inject
    private ActorCandidates candidates;

    @Inject
    private ActorService actors;

    @Inject
    private DesignationService designations;

    /** @return id of the acceptance and its report */
    public long begin(int total) {
        Acceptance acceptance = new Acceptance(caller.name(), total);
        entities.persist(acceptance);
        return acceptance.getId();
    }

    public void end(long acceptance) {
        entities.find(Acceptance.class, acceptance).end();
    }

    /**
     * Accepts one entry and records it. A certain match is the party; with a possible match or two, the entry is left
     * for manual decision; otherwise a new actor is created.
     *
     * @throws RefusedException if a rule refuses it; nothing is written
     */
    public void accept(long acceptance, int position, long entryId) {
        ListedEntry entry = lists.entry(entryId);
        List<ProposedActor> possible = proposals.from(entry.getList(), entry.getReference()).isEmpty()
                ? candidates.of(EntryFacts.of(entry)) : List.of();
        ProposedActor best = possible.stream().findFirst().orElse(null);
        if (best != null && possible.stream().filter(ProposedActor::isSure).count() != 1) {
            AcceptanceItem item = new AcceptanceItem(acceptance, position, entry, AcceptanceOutcome.LEFT, best.getName());
            item.suggestActor(best.getId());
            entities.persist(item);
            return;
        }
        Accepted accepted = service.accept(entryId, best == null ? PartyChoice.made(null) : PartyChoice.existing(best.getId()));
        note(acceptance, position, entry, accepted);
    }

    /**
     * Accepts an entry with a chosen party and records it as an acceptance of its own, so that it can be undone alike.
     *
     * @throws RefusedException if a rule refuses it; nothing is written
     */
    public Accepted acceptSingly(long entryId, PartyChoice choice) {
        Accepted accepted = service.accept(entryId, choice);
        Acceptance acceptance = new Acceptance(caller.name(), 1);
        acceptance.end();
        entities.persist(acceptance);
        note(acceptance.getId(), 0, lists.entry(entryId), accepted);
        return accepted;
    }

    private void note(long acceptance, int position, ListedEntry entry, Accepted accepted) {
        AcceptanceItem item = new AcceptanceItem(acceptance, position, entry, accepted.outcome(), accepted.without());
        item.accepted(accepted);
        entities.persist(item);
    }

    /** Records that nothing was written for an entry. */
    public void refused(long acceptance, int position, long entryId, AcceptanceOutcome outcome, String why) {
        entities.persist(new AcceptanceItem(acceptance, position, lists.entry(entryId), outcome, why));
    }

    /**
     * Deletes the records created for one entry, like manual deletion, so that it can be restored: designations, and
     * the actor if created. A linked designation is kept and unlinked. An entry declined because of such designations
     * is proposed again.
     *
     * @throws StillNeededException if other records refer to them; nothing is deleted
     * @throws RefusedException     if another user has changed them since; nothing is deleted
     */
    public void takeBack(long acceptance, int position) {
        AcceptanceItem item = item(acceptance, position);
        if (item.wasKnown()) {
            proposeAgain(item);
        } else {
            delete(item);
        }
    }

    private void proposeAgain(AcceptanceItem item) {
        boolean known = item.getKnown().stream().map(each -> entities.find(Designation.class, each))
                .allMatch(each -> each != null && each.getListedAs() != null);
        if (known) {
            return;
        }
        proposals.declined(item.getList(), item.getReference()).filter(each -> each.getModifiedAt().isEqual(item.getWrittenAt()))
                .ifPresent(each -> service.takeUp(each.getId()));
        item.recordUndo(AcceptanceOutcome.TAKEN_BACK, null);
    }

    private void delete(AcceptanceItem item) {
        Map<Designation, Boolean> written = new LinkedHashMap<>();
        for (AcceptedDesignation each : item.getDesignations()) {
            Designation designation = entities.find(Designation.class, each.getDesignation());
            if (designation != null) {
                written.put(designation, each.isLinked());
            }
        }
        Actor actor = item.isActorMade() ? entities.find(Actor.class, item.getActor()) : null;
        boolean changed = written.keySet().stream().anyMatch(each -> !each.getModifiedAt().isEqual(item.getWrittenAt()))
                || actor != null && !actor.getModifiedAt().isEqual(item.getWrittenAt());
        if (changed) {
            throw new RefusedException(null, "proposal.acceptance.changed");
        }
        written.forEach(this::takeBack);
        if (actor != null) {
            actors.delete(actor.getId(), actor.getVersion());
        }
        item.recordUndo(AcceptanceOutcome.TAKEN_BACK, null);
    }

    private void takeBack(Designation designation, boolean linked) {
        if (linked) {
            DesignationForm form = new DesignationForm(designation);
            form.setListedAs(null);
            form.setWhy(Texts.toStore("proposal.acceptance.unlinked"));
            designations.update(form);
        } else {
            designations.delete(designation.getId(), designation.getVersion());
        }
    }

    /** Records that the undo of an entry was refused. */
    public void recordKept(long acceptance, int position, String why) {
        item(acceptance, position).recordUndo(AcceptanceOutcome.STAYS, why);
    }

    private AcceptanceItem item(long acceptance, int position) {
        return entities.find(AcceptanceItem.class, new AcceptanceItem.Key(acceptance, position));
    }
}
