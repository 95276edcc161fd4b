package org.amur.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;

/** Knows a person by the token that a program brings ({@code Authorization: Bearer}, RFC 6750). */
@ApplicationScoped
public class TokenAuthentication {

    private static final String SCHEME = "Bearer ";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private DemoAccounts demo;

    /** Empty if the request brings no token, or one that is nobody's or of an account that may not sign in. */
    Optional<Account> find(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return entities.createQuery("select a from Account a, AccountToken t where t.accountId = a.id and t.hash = :hash"
                + " and a.enabled = true", Account.class)
                .setParameter("hash", new Token(sent.substring(SCHEME.length()).strip()).hash()).getResultStream().findFirst()
                .filter(account -> demo.isOpen() || !DemoAccounts.isDemo(account.getName()));
    }
}
