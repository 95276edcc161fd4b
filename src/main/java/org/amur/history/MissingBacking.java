package org.amur.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.NotFoundException;

/** What the page for an address where nothing is can say of a record that was there. */
@Named
@RequestScoped
public class MissingBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    /** The address of the record's history; null if no such record was ever there, or none that the caller may see. */
    public String getHistory() {
        if (request.getAttribute(NotFoundException.ATTRIBUTE) instanceof NotFoundException missing
                && missing.getId().matches("\\d{1,18}") && kinds.visibleCodes().contains(missing.getKind())
                && journal.countOf(missing.getKind(), Long.parseLong(missing.getId())) > 0) {
            return "/history/record?kind=" + missing.getKind() + "&id=" + missing.getId();
        }
        return null;
    }
}
