package org.amur.sanctions.proposal;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Address;
import org.amur.web.Page;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.RequestedPage;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /lists/proposals}: entries that may be designations, of which an editor accepts or declines those that are chosen. */
@Named
@RequestScoped
public class ProposalListBacking {

    private static final int LATEST = 10;
    private static final String REPORT = "/lists/acceptance?faces-redirect=true&id=";

    @Inject
    private ProposalParams params;

    @Inject
    private Address address;

    @Inject
    private RequestedPage page;

    @Inject
    @Param(name = "entry")
    private List<Long> chosen;

    @Inject
    @Param
    private String reason;

    @Inject
    @Param
    private Long declined;

    /** Of how many it was asked whether all are to be accepted. */
    @Inject
    @Param
    private Integer asked;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ProposalService service;

    @Inject
    private BackgroundAcceptances acceptances;

    @Inject
    private AcceptanceRepository reports;

    private ProposalFilter filter;
    private Page<ProposalRow> found;
    private long acceptable;
    private List<AcceptanceRow> latest;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> {
            ProposalRepository.Found read = proposals.find(filter, number, size);
            acceptable = read.acceptable();
            return read.page();
        });
        latest = reports.latest(LATEST);
    }

    /** Begins to accept the entries that are ticked. */
    public String accept() {
        if (isNoneChosen()) {
            return null;
        }
        return REPORT + acceptances.begin(chosen).acceptance();
    }

    /** Asks whether all that the filter finds and that can be accepted, of all pages, are to be. */
    public void askAll() {
        asked = proposals.acceptable(filter).size();
    }

    /** Begins to accept all that the filter finds and that can be, of all pages, if they are as many as was asked; else asks again. */
    public String acceptAll() {
        List<Long> all = proposals.acceptable(filter);
        if (asked != null && !all.isEmpty() && all.size() == asked) {
            return REPORT + acceptances.begin(all).acceptance();
        }
        asked = all.size();
        Messages.addGlobalError("{0}", Texts.get("proposal.list.acceptAll.others", all.size()));
        return null;
    }

    /** Leads back to the list as it was asked for. */
    public void decline() {
        if (isNoneChosen()) {
            return;
        }
        try {
            Messages.addFlashGlobalInfo("{0}", Texts.get("proposal.list.declined", service.decline(chosen, reason)));
            Faces.redirect(address.to(params.list()));
        } catch (RefusedException e) {
            Messages.addGlobalError("{0}", e.getRefusals().get(0).text());
        }
    }

    /** Proposes a declined entry again. */
    public void takeUp() {
        try {
            service.takeUp(declined);
            Faces.redirect(address.to(params.list()));
        } catch (RefusedException e) {
            Refusals.show(e);
        }
    }

    private boolean isNoneChosen() {
        boolean none = chosen == null || chosen.isEmpty();
        if (none) {
            Messages.addGlobalError("{0}", Texts.get("proposal.list.choose"));
        }
        return none;
    }

    public ProposalFilter getFilter() {
        return filter;
    }

    /** To decide on one entry, and to come back to this list. */
    public String addressOf(ProposalRow row) {
        return address.to("/lists/decide?entry=" + row.getId() + "&" + params.kept());
    }

    public Page<ProposalRow> getFound() {
        return found;
    }

    /** What was accepted at once last, the newest first. */
    public List<AcceptanceRow> getLatest() {
        return latest;
    }

    /** How many of the proposed ones can be accepted. */
    public long getAcceptable() {
        return acceptable;
    }

    /** How many of the proposed ones cannot, since no measure is known for any of their programmes. */
    public long getUnacceptable() {
        return filter.state() == ProposalState.PROPOSED ? Math.max(0, found.getTotal() - acceptable) : 0;
    }

    /** What was typed as the reason for declining. */
    public String getReason() {
        return reason;
    }

    /** How many are to be accepted, if the editor says so once more; null if nobody has asked for it. */
    public Integer getAsked() {
        return asked;
    }

    public boolean isChosen(long entry) {
        return chosen != null && chosen.contains(entry);
    }
}
