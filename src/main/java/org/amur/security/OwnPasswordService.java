package org.amur.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.web.RefusedException;

/** Change of the user's own password. Not one transaction, because wrong passwords are counted. */
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class OwnPasswordService {

    private static final Logger LOG = Logger.getLogger(OwnPasswordService.class.getName());

    @Inject
    private AccountRepository accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private OwnPassword password;

    @Inject
    private Caller caller;

    /**
     * Changes the password, ends all other sessions of the account and revokes its access tokens.
     *
     * @throws WrongPasswordException if the current one is wrong, or sign-in is paused; failures count as for signing
     *         in
     * @throws RefusedException       if the new one is easy to guess
     */
    public void change(@NotNull String current, @NotNull @Password String chosen) {
        Account account = accounts.findByName(caller.name()).orElseThrow();
        password.require(account, current);
        PasswordStrength.check("chosen", chosen, account.getName(), account.getDisplayName());
        credentials.change(account.getId(), passwords.hash(chosen));
        LOG.log(Level.INFO, "{0} changed the password", account.getName());
    }
}
