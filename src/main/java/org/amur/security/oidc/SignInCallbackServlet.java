package org.amur.security.oidc;

import io.micrometer.core.instrument.Metrics;
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
import org.amur.security.Account;
import org.amur.security.AddressLimit;
import org.amur.security.ProviderAccounts;
import org.amur.security.ProviderRefusal;
import org.amur.security.ReturnPath;
import org.amur.security.Role;
import org.amur.security.SignOutServlet;
import org.amur.security.SignedInSession;
import org.amur.web.RefusedException;

/** Servlet {@code GET /sign-in/callback}, to which the provider sends the browser with its answer. */
@WebServlet(SignInAddresses.CALLBACK)
public class SignInCallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignInCallbackServlet.class.getName());
    private static final int MOST_LOGGED = 300;

    @Inject
    private Provider provider;

    @Inject
    private ProviderAccounts accounts;

    @Inject
    private SignedInSession session;

    @Inject
    private AddressLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PendingSignIn> pending = PendingCookie.take(request, response);
        String to = ReturnPath.of(pending.map(PendingSignIn::to).orElse(null));
        try {
            OidcClient client = provider.client().orElseThrow(() -> new ProviderException(Problem.EXPIRED, "single sign-on is off"));
            signIn(request, client, pending.orElseThrow(() -> new ProviderException(Problem.EXPIRED, "this browser began none")));
            response.sendRedirect(request.getContextPath() + to);
        } catch (ProviderException e) {
            Metrics.counter("amur.sign.ins", "outcome", "refused").increment();
            LOG.log(Level.WARNING, "Single sign-on failed, from {0}. {1}", new Object[] {request.getRemoteAddr(), e.getMessage()});
            response.sendRedirect(SignInAddresses.failed(request, e.getProblem(), to));
        } catch (UncheckedIOException e) {
            LOG.log(Level.SEVERE, "Single sign-on could not finish: {0}", e.getMessage());
            response.sendRedirect(SignInAddresses.failed(request, Problem.UNAVAILABLE, to));
        }
    }

    /** Signs in; counts as a failed attempt until it succeeds, so that forged answers do not burden the provider. */
    private void signIn(HttpServletRequest request, OidcClient client, PendingSignIn pending) throws ProviderException {
        if (!limit.begin(request.getRemoteAddr())) {
            throw new ProviderException(Problem.TOO_MANY, "more than the limit of the network");
        }
        SignInAnswer answer = client.finish(address(request), pending, SignInAddresses.callback(request));
        Role role = client.settings().roles().roleOf(answer.groups()).orElseThrow(() -> noRole(client, answer));
        String signOut = signOut(request, client, answer);
        Account account = account(answer, role);
        limit.succeed(request.getRemoteAddr());
        session.begin(request, account.getId());
        SignOutServlet.leadTo(request.getSession(), signOut);
        Metrics.counter("amur.sign.ins", "outcome", "signed in").increment();
        LOG.log(Level.INFO, "{0} signed in at the provider, from {1}", new Object[] {account.getName(), request.getRemoteAddr()});
    }

    private static URI address(HttpServletRequest request) throws ProviderException {
        try {
            return URI.create("https://answer/?" + request.getQueryString());
        } catch (IllegalArgumentException e) {
            throw new ProviderException(Problem.INVALID, "answer is not an address");
        }
    }

    private static ProviderException noRole(OidcClient client, SignInAnswer answer) {
        String groups = String.join(", ", answer.groups()).replaceAll("\\p{Cntrl}", "?");
        return new ProviderException(Problem.NO_ROLE, "subject " + answer.user().subject() + ", " + client.settings().claim() + ": "
                + groups.substring(0, Math.min(groups.length(), MOST_LOGGED)));
    }

    private Account account(SignInAnswer answer, Role role) throws ProviderException {
        try {
            try {
                return accounts.signIn(answer.user(), role);
            } catch (RefusedException concurrent) {
                // Another tab has just created the account.
                return accounts.signIn(answer.user(), role);
            }
        } catch (ProviderRefusal e) {
            throw new ProviderException(Problem.valueOf(e.getReason().name()), "account " + answer.user().name()
                    + ", subject " + answer.user().subject());
        }
    }

    private static String signOut(HttpServletRequest request, OidcClient client, SignInAnswer answer) throws ProviderException {
        return client.signOut(answer.idToken(), SignInAddresses.signedOut(request)).map(URI::toString)
                .orElseGet(() -> SignInAddresses.signedOutHere(request));
    }
}
