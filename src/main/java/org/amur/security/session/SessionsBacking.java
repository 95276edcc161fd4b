package org.amur.security.session;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /security/view?id=}: the sessions of an account. */
@Named
@RequestScoped
public class SessionsBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    @Param(name = "session")
    private List<String> chosen;

    @Inject
    private SessionService service;

    @Inject
    private HttpServletRequest request;

    private List<AccountSession> all;

    /** Returns the open sessions of the account with this name, the latest first. */
    public List<AccountSession> of(String account) {
        if (all == null) {
            all = service.find(account);
        }
        return all;
    }

    /** Tells whether there are sessions to select: all but this one. */
    public boolean hasOthers(String account) {
        return of(account).stream().anyMatch(session -> !session.getId().equals(getCurrent()));
    }

    /** Ends the selected sessions. */
    public String end(String account) {
        if (chosen == null) {
            return page();
        }
        service.end(account, chosen);
        return tell();
    }

    public String endAll(String account) {
        service.endAll(account);
        return tell();
    }

    private String tell() {
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.sessions.ended"));
        return page();
    }

    private String page() {
        return "/security/view?faces-redirect=true&id=" + id;
    }

    /** Returns the id of this session. */
    public String getCurrent() {
        return SessionRegistry.idOf(request.getSession(false));
    }
}
