package org.amur.security.session;

import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;

/** Sessions of the signed-in user. */
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class OwnSessionService {

    @Inject
    private SessionRows rows;

    @Inject
    private Caller caller;

    /** Returns the open sessions, the latest first. */
    public List<AccountSession> find() {
        return rows.of(caller.name());
    }

    /** Ends sessions; ids of other accounts are ignored. */
    public void end(Collection<String> ids) {
        rows.end(caller.name(), ids);
    }

    /** Ends all sessions but one. */
    public void endOthers(String current) {
        rows.endAll(caller.name(), current);
    }
}
