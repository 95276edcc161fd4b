package org.amur.security.oidc;

import io.micrometer.core.instrument.Metrics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.security.ReturnPath;

/**
 * Servlet {@code GET /sign-in/callback}, to which the provider sends the browser with its answer. Its methods name no
 * entity: WildFly reads them before EclipseLink has prepared the entities.
 */
@WebServlet(SignInAddresses.CALLBACK)
public class SignInCallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignInCallbackServlet.class.getName());

    @Inject
    private ProviderSignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignInAttempt> attempt = AttemptCookie.take(request, response);
        String to = ReturnPath.of(attempt.map(SignInAttempt::to).orElse(null));
        try {
            signIn.finish(request, attempt);
            response.sendRedirect(request.getContextPath() + to);
        } catch (ProviderException e) {
            Metrics.counter("amur.sign.ins", "outcome", "refused").increment();
            LOG.log(Level.WARNING, "Single sign-on failed, from {0}. {1}",
                    new Object[] {request.getRemoteAddr(), e.getMessage()});
            response.sendRedirect(SignInAddresses.failed(request, e.getProblem(), to));
        } catch (UncheckedIOException e) {
            LOG.log(Level.SEVERE, "Single sign-on could not finish: {0}", e.getMessage());
            response.sendRedirect(SignInAddresses.failed(request, SignInProblem.UNAVAILABLE, to));
        }
    }
}
