package org.amur.security;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.KeyAnswer;

/** Second step of signing in: a code, or the set-up of a second factor that the account's role needs. */
@ApplicationScoped
class SecondStep {

    static final String CODE = "/security/code";
    static final String ENROL = "/security/enrol";

    private static final Logger LOG = Logger.getLogger(SecondStep.class.getName());

    @Inject
    private AccountRepository accounts;

    @Inject
    private FactorRepository factors;

    @Inject
    private RequiredFactor required;

    @Inject
    private FactorChanges changes;

    @Inject
    private Credentials credentials;

    @Inject
    private KnownDevices devices;

    @Inject
    private AddressLimit limit;

    /** Returns the page that follows a right password; empty if the password is enough. */
    Optional<String> page(Account account) {
        if (factors.isSetUp(account.getId())) {
            return Optional.of(CODE);
        }
        return required.isFor(account.getName(), account.getRole()) ? Optional.of(ENROL) : Optional.empty();
    }

    /**
     * Returns the account of a sign-in whose password was right; empty if it has been disabled or its password changed since.
     */
    Optional<Account> account(PendingSignIn pending) {
        return accounts.findSignedIn(pending.account().accountId()).filter(pending.account()::continuesAs)
                .flatMap(now -> accounts.findByName(now.name()));
    }

    /**
     * Verifies a code of the authenticator app, or a recovery code, and uses it up. Failures count like wrong passwords.
     *
     * @return whether it was right, and sign-in not paused
     */
    boolean acceptCode(Account account, String code, HttpServletRequest request) {
        return accept(account, request, () -> changes.use(account.getId(), code));
    }

    /**
     * Verifies the answer of a security key. Failures count like wrong passwords.
     *
     * @param response of the browser; may be null
     * @return whether it was right, and sign-in not paused
     */
    boolean acceptKey(Account account, String response, HttpServletRequest request) {
        Optional<KeyAnswer> answer = KeyAnswer.of(request, response);
        return accept(account, request, () -> answer.filter(given -> changes.useKey(account.getId(), given)).isPresent());
    }

    private boolean accept(Account account, HttpServletRequest request, BooleanSupplier check) {
        String address = request.getRemoteAddr();
        SignInOrigin origin = devices.originOf(request, account);
        if (!origin.known() && !limit.begin(address)) {
            return false;
        }
        boolean right = credentials.begin(account.getId(), origin).isPresent() && check.getAsBoolean();
        if (right) {
            credentials.succeed(account.getId(), origin);
            if (!origin.known()) {
                limit.succeed(address);
            }
        } else {
            LOG.log(Level.WARNING, "Second factor refused for {0} from {1}", new Object[] {account.getName(), address});
        }
        return right;
    }
}
