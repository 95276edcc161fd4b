package org.amur.security.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.security.ReturnPath;

/**
 * Servlet {@code GET /sign-in/start?to=}, which leads to the provider. A link and not a form, because the policy of our
 * pages lets forms end only at known hosts.
 */
@WebServlet(SignInAddresses.START)
public class SignInStartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignInStartServlet.class.getName());

    @Inject
    private Provider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = ReturnPath.of(request.getParameter("to"));
        try {
            Optional<OidcClient> client = provider.client();
            if (client.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            SignInAttempt attempt = SignInAttempt.begin(to);
            URI address = client.get().begin(attempt, SignInAddresses.callback(request));
            AttemptCookie.set(request, response, attempt);
            response.sendRedirect(address.toString());
        } catch (ProviderException | UncheckedIOException e) {
            LOG.log(Level.SEVERE, "Single sign-on could not begin: {0}", e.getMessage());
            response.sendRedirect(SignInAddresses.failed(request, SignInProblem.UNAVAILABLE, to));
        }
    }
}
