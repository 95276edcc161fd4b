package org.amur.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.NotFoundException;

/** Page for an address without a record; links to the history of a deleted record. */
@Named
@RequestScoped
public class MissingBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    /** Returns the address of the record's history; null if no such record ever existed or the user may not see it. */
    public String getHistory() {
        if (request.getAttribute(NotFoundException.ATTRIBUTE) instanceof NotFoundException missing
                && missing.getId().matches("\\d{1,18}") && kinds.visibleCodes().contains(missing.getKind())
                && journal.countOf(missing.getKind(), Long.parseLong(missing.getId())) > 0) {
            return "/history/record?kind=" + missing.getKind() + "&id=" + missing.getId();
        }
        return null;
    }
}
