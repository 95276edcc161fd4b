package org.amur.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Knows a person by the token that a program brings ({@code Authorization: Bearer}, RFC 6750). */
@ApplicationScoped
public class TokenAuthentication {

    private static final String SCHEME = "Bearer ";

    @Inject
    private AccessTokens tokens;

    /** Empty if the request brings no token, or one that is nobody's or of an account that may not sign in. */
    Optional<Account> find(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return tokens.accountOf(TokenPurpose.API, sent.substring(SCHEME.length()).strip());
    }
}
