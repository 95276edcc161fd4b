package org.amur.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.NotFoundException;

/**
 * Page for an address without a record; links to the history of a deleted record. The link is found before the error page is shown, because
 * Payara forgets there who is signed in.
 */
@Named
@RequestScoped
public class MissingBacking {

    private static final String HISTORY = MissingBacking.class.getName() + ".history";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    void find(@Observes NotFoundException missing) {
        boolean isDeleted = missing.getId().matches("\\d{1,18}")
                && kinds.visibleCodes().contains(missing.getKind())
                && journal.countOf(missing.getKind(), Long.parseLong(missing.getId())) > 0;
        if (isDeleted) {
            request.setAttribute(HISTORY, "/history/record?kind=" + missing.getKind() + "&id=" + missing.getId());
        }
    }

    /** Returns the address of the record's history; null if no such record ever existed or the user may not see it. */
    public String getHistory() {
        return (String) request.getAttribute(HISTORY);
    }
}
