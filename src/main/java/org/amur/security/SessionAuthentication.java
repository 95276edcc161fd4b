package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.amur.web.DatabaseFilter;
import org.amur.web.RequestPath;

/**
 * Authentication mechanism: by session, or by token for the API. Signing in itself happens on a page ({@link
 * SignInBacking}), and {@link PageAccess} defines public addresses.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private SignedInSession session;

    @Inject
    private TokenAuthentication tokens;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        if (RequestPath.isForApi(RequestPath.of(request))) {
            // Sessions do not count for the API, so that other sites cannot use them.
            Optional<Account> program = program(request);
            return program.isPresent()
                    ? context.notifyContainerAboutLogin(program.get().getName(), program.get().getRole().groups())
                    : context.doNothing();
        }
        Optional<SignedIn> who = session.find(request);
        return who.isPresent()
                ? context.notifyContainerAboutLogin(who.get().name(), who.get().role().groups())
                : context.doNothing();
    }

    private Optional<Account> program(HttpServletRequest request) {
        try {
            return tokens.find(request);
        } catch (RuntimeException e) {
            // Not "unauthorised": the client would take the token for revoked.
            DatabaseFilter.failLater(request, e);
            return Optional.empty();
        }
    }
}
