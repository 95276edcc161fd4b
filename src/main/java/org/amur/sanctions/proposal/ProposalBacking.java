package org.amur.sanctions.proposal;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;

import org.amur.actor.ActorKind;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.sanctions.imposition.Designation;
import org.amur.web.Address;
import org.amur.web.NotFoundException;
import org.amur.web.Notices;
import org.amur.web.Option;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /lists/decide?entry=}: decision on a proposed entry and its party. */
@Named
@ViewScoped(saveInViewState = true)
public class ProposalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "entry")
    private Long id;

    @Inject
    @Param(name = "actor")
    private Long asked;

    @Inject
    private ProposalParams params;

    @Inject
    private Address address;

    @Inject
    private ListRepository lists;

    @Inject
    private ListedProgrammeRepository programmes;

    @Inject
    private ActorCandidates candidates;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ProposalService service;

    @Inject
    private AcceptanceService acceptances;

    private Option actor;
    private ActorKind kind;
    private String reason;
    private transient ListedEntry entry;
    private transient List<ProposedActor> possible;
    private transient List<Designation> before;
    private transient List<ListedProgrammeRow> followed;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("entry", "");
        }
        EntryFacts facts = EntryFacts.of(getEntry());
        kind = EntryActor.kind(facts);
        if (asked == null && getEarlier() != null) {
            actor = getEarlier();
        } else {
            ProposedActor chosen = getCandidates().stream().filter(each -> asked == null ? each.isSure() : each.getId() == asked)
                    .findFirst().orElse(null);
            actor = chosen == null ? null : new Option(chosen.getId(), chosen.getName());
        }
    }

    /** Designates the chosen actor; without one the actor designated before, else a new one created from the entry. */
    public String accept() {
        try {
            Accepted accepted = acceptances.acceptSingly(id, actor == null ? PartyChoice.made(kind) : PartyChoice.existing(actor.id()));
            Messages.addFlashGlobalInfo("{0}", Texts.get("proposal.acceptance.outcome." + accepted.outcome().name()));
            if (accepted.without() != null) {
                Notices.warnNext(accepted.without());
            }
            return "/sanctions/designation/view?faces-redirect=true&id=" + accepted.first();
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (NotFoundException e) {
            Messages.addGlobalError("{0}", Texts.get("common.gone", Texts.get("common.kind." + e.getKind())));
        } catch (ConstraintViolationException e) {
            Messages.addGlobalError("{0}", Texts.get("proposal.acceptance.unfit"));
        }
        return null;
    }

    public void decline() {
        try {
            Messages.addFlashGlobalInfo("{0}", Texts.get("proposal.list.declined", service.decline(List.of(id), reason)));
            Faces.redirect(getList());
        } catch (RefusedException e) {
            Refusals.show(e);
        }
    }

    /** Returns the path of the filtered list from which the user came. */
    public String getList() {
        return address.to(params.list());
    }

    public ListedEntry getEntry() {
        if (entry == null) {
            entry = lists.entry(id);
        }
        return entry;
    }

    /** Returns the followed programmes with their measures. */
    public List<ListedProgrammeRow> getProgrammes() {
        if (followed == null) {
            followed = programmes.of(List.of(id)).getOrDefault(id, List.of());
        }
        return followed;
    }

    /** Returns true if one of them has a measure, which acceptance requires. */
    public boolean isMeasureKnown() {
        return getProgrammes().stream().anyMatch(programme -> programme.measureId() != null);
    }

    /** Returns the candidates, best first. */
    public List<ProposedActor> getCandidates() {
        if (possible == null) {
            possible = candidates.of(EntryFacts.of(getEntry()));
        }
        return possible;
    }

    /** Returns true if it is decided. */
    public boolean isSettled() {
        return proposals.declined(getEntry().getList(), getEntry().getReference()).isPresent()
                || before().stream().anyMatch(each -> each.getLifeCycle().getUntil() == null);
    }

    /** Returns the actor of the entry's earlier designation; null if there is none. */
    public Option getEarlier() {
        return before().isEmpty() ? null : new Option(before().get(before().size() - 1).getTarget().getId(),
                before().get(before().size() - 1).getTarget().getName());
    }

    private List<Designation> before() {
        if (before == null) {
            before = proposals.from(getEntry().getList(), getEntry().getReference());
        }
        return before;
    }

    public Option getActor() {
        return actor;
    }

    /** Sets the actor; null for a new one. */
    public void setActor(Option actor) {
        this.actor = actor;
    }

    /** Returns the kinds that a new actor can have. */
    public List<ActorKind> getKinds() {
        return EntryActor.kinds(EntryFacts.of(getEntry()));
    }

    public ActorKind getKind() {
        return kind;
    }

    public void setKind(ActorKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
