package org.amur.security;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.ApiScope;

/** Authentication of API clients by token ({@code Authorization: Bearer}, RFC 6750), whose scopes are kept with the request. */
@ApplicationScoped
public class TokenAuthentication {

    private static final String SCHEME = "Bearer ";
    private static final String SCOPES = TokenAuthentication.class.getName();

    @Inject
    private AccessTokens tokens;

    /** Returns the account; empty if there is no token, or it is unknown, or the account may not sign in. */
    Optional<Account> find(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        Optional<TokenHolder> holder = tokens.holder(TokenPurpose.API, sent.substring(SCHEME.length()).strip());
        holder.ifPresent(known -> request.setAttribute(SCOPES, known.scopes()));
        return holder.map(TokenHolder::account);
    }

    /** Returns the scope that a request needs and its token lacks; empty if there is none. */
    static Optional<ApiScope> missingScope(HttpServletRequest request, String path) {
        return ApiScope.of(request.getMethod(), path)
                .filter(needed -> !(request.getAttribute(SCOPES) instanceof Set<?> scopes && scopes.contains(needed)));
    }
}
