package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amur.security.factor.FactorRepository;
import org.amur.settings.SingleSignOn;

/**
 * Identity store for name and password. Every failure (unknown name, wrong password, disabled or paused account) gives
 * the same result after the same time: that of one hash. Refuses all of them if the operator permits single sign-on
 * only.
 */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private static final int TURNS = 64;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private DemoAccounts demo;

    @Inject
    private FactorRepository factors;

    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof SignInCredential attempt && !SingleSignOn.isOnly() ? validate(attempt)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult validate(SignInCredential attempt) {
        String sender = attempt.getCaller().strip().toLowerCase(Locale.ROOT) + " " + attempt.getOrigin().key();
        // In turn, because each attempt counts as failed until its password is compared.
        synchronized (turns[Math.floorMod(sender.hashCode(), turns.length)]) {
            return compare(attempt);
        }
    }

    private CredentialValidationResult compare(SignInCredential attempt) {
        Optional<Account> account = accounts.findByName(attempt.getCaller()).filter(this::maySignIn);
        Optional<String> hash = account.flatMap(known -> credentials.begin(known.getId(), attempt.getOrigin()));
        if (!passwords.matches(attempt.getPasswordAsString(), hash.orElse(null))) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        succeed(account.get().getId(), attempt.getOrigin());
        return new CredentialValidationResult(account.get().getName(), account.get().getRole().groups());
    }

    /** Forgets earlier failures only if no second factor remains to be guessed. */
    private void succeed(long accountId, SignInOrigin origin) {
        if (factors.isSetUp(accountId)) {
            credentials.takeBack(accountId, origin);
        } else {
            credentials.succeed(accountId, origin);
        }
    }

    private boolean maySignIn(Account account) {
        return account.isEnabled() && (demo.isOpen() || !DemoAccounts.isDemo(account.getName()));
    }
}
