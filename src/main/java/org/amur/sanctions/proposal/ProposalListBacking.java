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

/** {@code /lists/proposals}: proposed entries; accepts or declines the selected ones. */
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

    /** Number of entries that the user was asked to confirm. */
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

    /** Starts accepting the selected entries. */
    public String accept() {
        if (isNoneChosen()) {
            return null;
        }
        return REPORT + acceptances.begin(chosen).acceptance();
    }

    /** Asks to confirm accepting all acceptable results on all pages. */
    public void askAll() {
        asked = proposals.acceptable(filter).size();
    }

    /** Starts accepting all acceptable results if their number is the confirmed one; else asks again. */
    public String acceptAll() {
        List<Long> all = proposals.acceptable(filter);
        if (asked != null && !all.isEmpty() && all.size() == asked) {
            return REPORT + acceptances.begin(all).acceptance();
        }
        asked = all.size();
        Messages.addGlobalError("{0}", Texts.get("proposal.list.acceptAll.others", all.size()));
        return null;
    }

    /** Declines the selected entries and returns to the requested list. */
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
        if (isRefused(declined == null)) {
            return;
        }
        try {
            service.takeUp(declined);
            Faces.redirect(address.to(params.list()));
        } catch (RefusedException e) {
            Refusals.show(e);
        }
    }

    private boolean isNoneChosen() {
        return isRefused(chosen == null || chosen.isEmpty());
    }

    private static boolean isRefused(boolean none) {
        if (none) {
            Messages.addGlobalError("{0}", Texts.get("proposal.list.choose"));
        }
        return none;
    }

    public ProposalFilter getFilter() {
        return filter;
    }

    /** Returns the path of the decision on one entry, with the way back to this list. */
    public String addressOf(ProposalRow row) {
        return address.to("/lists/decide?entry=" + row.getId() + "&" + params.kept());
    }

    public Page<ProposalRow> getFound() {
        return found;
    }

    /** Returns the latest batch acceptances, newest first. */
    public List<AcceptanceRow> getLatest() {
        return latest;
    }

    /** Returns the number of acceptable entries. */
    public long getAcceptable() {
        return acceptable;
    }

    /** Returns the number of entries without a measure for any programme. */
    public long getUnacceptable() {
        return filter.state() == ProposalState.PROPOSED ? Math.max(0, found.getTotal() - acceptable) : 0;
    }

    /** Returns the reason for declining, as typed. */
    public String getReason() {
        return reason;
    }

    /** Returns the number to confirm; null before the user asks. */
    public Integer getAsked() {
        return asked;
    }

    public boolean isChosen(long entry) {
        return chosen != null && chosen.contains(entry);
    }
}
