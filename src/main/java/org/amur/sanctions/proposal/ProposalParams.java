package org.amur.sanctions.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.lists.EntryFilter;
import org.amur.lists.EntryParams;
import org.amur.web.QueryString;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Servlets;

/** URL parameters of proposals or their export: filter of entries and state. */
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

    /** Returns the path of the list with its filter, from a page that has the same parameters. */
    String list() {
        return "/lists/proposals?" + kept();
    }

    /** Returns the filter as URL parameters. */
    String kept() {
        return QueryString.parse(Servlets.getRequestQueryString(request)).only(NAMES).toString();
    }
}
