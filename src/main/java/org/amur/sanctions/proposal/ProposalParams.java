package org.amur.sanctions.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.lists.EntryFilter;
import org.amur.lists.EntryParams;
import org.amur.web.QueryString;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Servlets;

/** The filter of proposals that the address of a list, or of its export, asks for: that of entries, and what is thought of them. */
@RequestScoped
public class ProposalParams {

    private static final String[] NAMES = {"q", "list", "concern", "programme", "kind", "state"};

    @Inject
    private HttpServletRequest request;

    @Inject
    private EntryParams entries;

    @Inject
    @Param
    private Concern concern;

    @Inject
    @Param
    private ProposalState state;

    ProposalFilter filter() {
        EntryFilter asked = entries.filter();
        return new ProposalFilter(asked.text(), asked.list(), asked.kind(), asked.programme(), concern,
                state == null ? ProposalState.PROPOSED : state);
    }

    /** The list that was asked for, from its beginning; from a page beside it, whose address says so, too. */
    String list() {
        return "/lists/proposals?" + kept();
    }

    /** The filter as parameters of an address. */
    String kept() {
        return QueryString.parse(Servlets.getRequestQueryString(request)).only(NAMES).toString();
    }
}
