package org.amur.security.oidc;

import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.security.Account;
import org.amur.security.AddressLimit;
import org.amur.security.ProviderAccounts;
import org.amur.security.ProviderRefusal;
import org.amur.security.Role;
import org.amur.security.SignOutServlet;
import org.amur.security.SignedInSession;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Second half of a single sign-on: from the provider's answer to a session. */
@ApplicationScoped
class ProviderSignIn {

    private static final Logger LOG = Logger.getLogger(ProviderSignIn.class.getName());
    private static final int MOST_LOGGED = 300;

    @Inject
    private Provider provider;

    @Inject
    private ProviderAccounts accounts;

    @Inject
    private SignedInSession session;

    @Inject
    private AddressLimit limit;

    /**
     * Signs in with the answer in the request's address. Counts as a failed attempt until it succeeds, so that forged
     * answers do not burden the provider.
     *
     * @param attempt sign-in that this browser has begun
     */
    void finish(HttpServletRequest request, Optional<SignInAttempt> attempt) throws ProviderException {
        OidcClient client = provider.client().orElseThrow(() -> expired("single sign-on is off"));
        SignInAttempt begun = attempt.orElseThrow(() -> expired("this browser began none"));
        if (!limit.begin(request.getRemoteAddr())) {
            throw new ProviderException(SignInProblem.TOO_MANY, "more than the limit of the network");
        }
        SignInAnswer answer = client.finish(address(request), begun, SignInAddresses.callback(request));
        Role role = client.settings().roles().roleOf(answer.groups()).orElseThrow(() -> noRole(client, answer));
        String signOut = signOut(request, client, answer);
        Account account = account(answer, role);
        limit.succeed(request.getRemoteAddr());
        session.begin(request, account.getId());
        SignOutServlet.leadTo(request.getSession(), signOut);
        Metrics.counter("amur.sign.ins", "outcome", "signed in").increment();
        LOG.log(Level.INFO, "{0} signed in at the provider, from {1}",
                new Object[] {account.getName(), request.getRemoteAddr()});
    }

    private static ProviderException expired(String detail) {
        return new ProviderException(SignInProblem.EXPIRED, detail);
    }

    private static URI address(HttpServletRequest request) throws ProviderException {
        try {
            return URI.create("https://answer/?" + request.getQueryString());
        } catch (IllegalArgumentException e) {
            throw new ProviderException(SignInProblem.INVALID, "answer is not an address");
        }
    }

    private static ProviderException noRole(OidcClient client, SignInAnswer answer) {
        String groups = String.join(", ", answer.groups()).replaceAll("\\p{Cntrl}", "?");
        return new ProviderException(SignInProblem.NO_ROLE, "subject " + answer.user().subject() + ", "
                + client.settings().claim() + ": " + ShortText.to(groups, MOST_LOGGED));
    }

    private Account account(SignInAnswer answer, Role role) throws ProviderException {
        try {
            return accountAgain(answer, role);
        } catch (ProviderRefusal e) {
            throw new ProviderException(SignInProblem.valueOf(e.getReason().name()), "account " + answer.user().name()
                    + ", subject " + answer.user().subject());
        }
    }

    /** Returns the account, at a second try if another tab has just created it. */
    private Account accountAgain(SignInAnswer answer, Role role) {
        try {
            return accounts.signIn(answer.user(), role);
        } catch (RefusedException concurrent) {
            return accounts.signIn(answer.user(), role);
        }
    }

    private static String signOut(HttpServletRequest request, OidcClient client, SignInAnswer answer)
            throws ProviderException {
        return client.signOut(answer.idToken(), SignInAddresses.signedOut(request)).map(URI::toString)
                .orElseGet(() -> SignInAddresses.signedOutHere(request));
    }
}
