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
 * Tells the container at every request who is signed in with its session; where programs ask, whose token they bring. Signing in
 * itself is a page's ({@link SignInBacking}), and what may be seen without is said in {@link PageAccess}.
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
        if (RequestPath.isForPrograms(RequestPath.of(request))) {
            // No session counts there, so that no page of another site can ask in somebody's name.
            Optional<Account> program = program(request);
            return program.isPresent()
                    ? context.notifyContainerAboutLogin(program.get().getName(), program.get().getRole().groups())
                    : context.doNothing();
        }
        Optional<SignedIn> who = session.find(request);
        return who.isPresent()
                ? context.notifyContainerAboutLogin(who.get().getName(), who.get().getRole().groups())
                : context.doNothing();
    }

    private Optional<Account> program(HttpServletRequest request) {
        try {
            return tokens.find(request);
        } catch (RuntimeException e) {
            // Not that nobody has the token: a program would take it for revoked.
            DatabaseFilter.failLater(request, e);
            return Optional.empty();
        }
    }
}
