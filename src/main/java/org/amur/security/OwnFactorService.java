package org.amur.security;

import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.security.factor.FactorSetup;
import org.amur.security.factor.KeyAnswer;
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
     * @return the recovery codes, which cannot be read again; empty if the account has some already
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     * @throws RefusedException       if the code is wrong, there is an app already, or the account is of the demo
     */
    public List<String> addApp(FactorSetup setup, String code, String currentPassword) {
        Account account = verified(currentPassword);
        long step = setup.confirm(code).orElseThrow(() -> new RefusedException("code", "security.factor.code.wrong"));
        return changes.add(account.getId(), factors -> factors.addApp(account.getId(), setup.getSecret(), step));
    }

    /**
     * Adds a security key.
     *
     * @return the recovery codes, which cannot be read again; empty if the account has some already
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     * @throws RefusedException       if the answer is wrong, the key is registered already, or the account is of the demo
     */
    public List<String> addKey(String name, KeyAnswer answer, String currentPassword) {
        Account account = verified(currentPassword);
        return changes.add(account.getId(), factors -> factors.addKey(account.getId(), name, answer));
    }

    /**
     * Removes security keys; ids of other accounts are ignored.
     *
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     */
    public void removeKeys(Collection<String> credentialIds, String currentPassword) {
        changes.removeKeys(verified(currentPassword).getId(), credentialIds);
    }

    private Account verified(String currentPassword) {
        Account account = own();
        if (DemoAccounts.isDemo(account.getName())) {
            throw new RefusedException(null, "security.factor.demo");
        }
        password.require(account, currentPassword);
        return account;
    }

    /**
     * Replaces the recovery codes; returns the new ones.
     *
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     */
    public List<String> renewRecoveryCodes(String currentPassword) {
        return changes.renewRecoveryCodes(verified(currentPassword).getId());
    }

    /**
     * Removes the second factor. If the role needs one, the next sign-in leads to its set-up.
     *
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     */
    public void remove(String currentPassword) {
        changes.remove(verified(currentPassword).getId());
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
