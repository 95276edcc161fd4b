package org.amur.security.session;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.SecurityLog;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /security/account}: the user's own sessions. */
@Named
@RequestScoped
public class OwnSessionsBacking {

    private static final String PAGE = "/security/account?faces-redirect=true";

    @Inject
    @Param(name = "session")
    private List<String> chosen;

    @Inject
    private OwnSessionService service;

    @Inject
    private HttpServletRequest request;

    private List<AccountSession> all;

    @PostConstruct
    void load() {
        all = service.find();
    }

    /** Ends the selected sessions. */
    public String end() {
        if (chosen == null) {
            return PAGE;
        }
        service.end(chosen);
        return tell("Ended own sessions");
    }

    public String endOthers() {
        service.endOthers(getCurrent());
        return tell("Ended all other own sessions");
    }

    private String tell(String what) {
        SecurityLog.done(request, what);
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.sessions.ended"));
        return PAGE;
    }

    /** Returns the open sessions, the latest first. */
    public List<AccountSession> getAll() {
        return all;
    }

    /** Returns the id of this session. */
    public String getCurrent() {
        return SessionRegistry.idOf(request.getSession(false));
    }
}
