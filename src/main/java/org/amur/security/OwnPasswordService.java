package org.amur.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.common.Caller;
import org.amur.common.RefusedException;
import org.amur.common.Roles;

/** Changes the password of whoever is signed in. Not one transaction, for a wrong guess is to be counted. */
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
    private Caller caller;

    /**
     * Changes it; all other sessions of the account end.
     *
     * @throws WrongPasswordException if the current one is wrong, or sign-in is paused: guesses here count like those there
     * @throws RefusedException       if the new one is easy to guess
     */
    public void change(@NotNull String current, @NotNull @Password String chosen) {
        Account account = accounts.findByName(caller.name()).orElseThrow();
        if (!passwords.matches(current, credentials.begin(account.getId()).orElse(null))) {
            throw new WrongPasswordException();
        }
        PasswordStrength.check("chosen", chosen, account.getName(), account.getDisplayName());
        credentials.change(account.getId(), passwords.hash(chosen));
        LOG.log(Level.INFO, "{0} changed the password", account.getName());
    }
}
