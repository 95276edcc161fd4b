package org.amur.security.session;

import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.access.SecurityLog;

/** Sessions of any account, for administrators. */
@ApplicationScoped
@RolesAllowed(Roles.ADMIN)
public class SessionService {

    @Inject
    private SessionRows rows;

    @Inject
    private Caller caller;

    /** Returns the open sessions of the account with this name, the latest first. */
    public List<AccountSession> find(String account) {
        return rows.of(account);
    }

    /** Ends sessions of the account with this name; ids of other accounts are ignored. */
    public void end(String account, Collection<String> ids) {
        rows.end(account, ids);
        SecurityLog.done(caller, "Ended sessions of " + account);
    }

    /** Ends all sessions of the account with this name. */
    public void endAll(String account) {
        rows.endAll(account, "");
        SecurityLog.done(caller, "Ended all sessions of " + account);
    }
}
