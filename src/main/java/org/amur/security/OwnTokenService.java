package org.amur.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.ApiScope;
import org.amur.access.Caller;
import org.amur.access.Roles;

/** Access tokens of the signed-in user. Not one transaction, because wrong passwords are counted. */
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class OwnTokenService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccessTokens tokens;

    @Inject
    private OwnPassword password;

    @Inject
    private Caller caller;

    /**
     * Issues a token that replaces the previous one.
     *
     * @param days   one of {@link AccessToken#TERMS}
     * @param scopes some of {@link #scopes}; none for a purpose without scopes
     * @return the secret, which cannot be read again
     * @throws WrongPasswordException if the password is wrong, or attempts are paused
     */
    public String issue(TokenPurpose purpose, int days, Set<ApiScope> scopes, String currentPassword) {
        if (!AccessToken.TERMS.contains(days)) {
            throw new IllegalArgumentException("Days: " + days);
        }
        if (!scopes(purpose).containsAll(scopes) || scopes.isEmpty() && purpose.isScoped()) {
            throw new IllegalArgumentException("Scopes: " + scopes);
        }
        Account account = own();
        password.require(account, currentPassword);
        return tokens.issue(account.getId(), purpose, days, scopes);
    }

    /** Returns the scopes that the user's role can use; none for a purpose without scopes. */
    List<ApiScope> scopes(TokenPurpose purpose) {
        return purpose.isScoped() ? ApiScope.usableBy(caller.roles()) : List.of();
    }

    public void revoke(TokenPurpose purpose) {
        tokens.revoke(own().getId(), purpose);
    }

    /** Returns the user's token; empty if there is none. */
    Optional<AccessToken> find(TokenPurpose purpose) {
        return tokens.find(caller.name(), purpose);
    }

    private Account own() {
        return accounts.findByName(caller.name()).orElseThrow();
    }
}
