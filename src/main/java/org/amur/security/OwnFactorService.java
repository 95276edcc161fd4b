package org.amur.security;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.security.factor.AppSetup;
import org.amur.web.RefusedException;

/** Second factor of the signed-in user. Not one transaction, because wrong passwords are counted. */
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class OwnFactorService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private FactorChanges changes;

    @Inject
    private RequiredFactor required;

    @Inject
    private OwnPassword password;

    @Inject
    private Caller caller;

    /**
     * Sets up an authenticator app.
     *
     * @return the recovery codes, which cannot be read again
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     * @throws RefusedException       if the code is wrong, there is an app already, or the account is of the demo
     */
    public List<String> setUp(AppSetup setup, String code, String currentPassword) {
        Account account = own();
        if (DemoAccounts.isDemo(account.getName())) {
            throw new RefusedException(null, "security.factor.demo");
        }
        password.require(account, currentPassword);
        long step = setup.confirm(code).orElseThrow(() -> new RefusedException("code", "security.factor.code.wrong"));
        return changes.setUp(account.getId(), setup.getSecret(), step);
    }

    /**
     * Replaces the recovery codes; returns the new ones.
     *
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     */
    public List<String> renewRecoveryCodes(String currentPassword) {
        Account account = own();
        password.require(account, currentPassword);
        return changes.renewRecoveryCodes(account.getId());
    }

    /**
     * Removes the second factor. If the role needs one, the next sign-in leads to its set-up.
     *
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     */
    public void remove(String currentPassword) {
        Account account = own();
        password.require(account, currentPassword);
        changes.remove(account.getId());
    }

    /** Tells whether the user's role needs a second factor. */
    boolean isRequired() {
        Account account = own();
        return required.isFor(account.getName(), account.getRole());
    }

    private Account own() {
        return accounts.findByName(caller.name()).orElseThrow();
    }
}
