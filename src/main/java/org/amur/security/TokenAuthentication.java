package org.amur.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.ApiScope;

/** Authentication of API clients by token ({@code Authorization: Bearer}, RFC 6750), whose scopes are kept with the request. */
@ApplicationScoped
public class TokenAuthentication {

    private static final String SCHEME = "Bearer ";

    @Inject
    private AccessTokens tokens;

    /** Returns the account; empty if there is no token, or it is unknown, or the account may not sign in. */
    Optional<Account> find(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        Optional<TokenHolder> holder = tokens.holder(TokenPurpose.API, sent.substring(SCHEME.length()).strip());
        holder.ifPresent(known -> ApiScope.grant(request, known.scopes()));
        return holder.map(TokenHolder::account);
    }
}
