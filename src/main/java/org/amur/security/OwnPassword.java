package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verifies the password of a signed-in user before a sensitive command. */
@ApplicationScoped
public class OwnPassword {

    @Inject
    private Credentials credentials;

    @Inject
    private Passwords passwords;

    /**
     * Verifies the password.
     *
     * @throws WrongPasswordException if the password is wrong, or attempts are paused after failures
     */
    void require(Account account, String password) {
        if (password == null || !passwords.matches(password, credentials.begin(account.getId(), SignInOrigin.SESSION).orElse(null))) {
            throw new WrongPasswordException();
        }
        credentials.succeed(account.getId(), SignInOrigin.SESSION);
    }
}
