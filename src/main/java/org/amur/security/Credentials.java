package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.amur.history.ChangeAnnouncer;
import org.amur.jobs.DatabaseClock;
import org.amur.security.session.SessionRegistry;

/** Password hashes and pauses of sign-in. Transactions are short: no lock is held while a password is hashed. */
@ApplicationScoped
@Transactional
public class Credentials {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private AccessTokens tokens;

    @Inject
    private SessionRegistry sessions;

    @Inject
    private ChangeAnnouncer announcer;

    /**
     * Counts an attempt as failed before the password is compared, so that many at once do not get past a pause.
     *
     * @return the hash to compare with; empty if there is none or sign-in is paused for the origin
     */
    Optional<String> begin(long accountId, SignInOrigin origin) {
        return lock(accountId).filter(credential -> countAttempt(accountId, credential, origin)).map(AccountCredential::getHash);
    }

    /**
     * Counts an attempt. A pause for unknown origins does not apply to known ones, so that others cannot lock a user
     * out.
     */
    private boolean countAttempt(long accountId, AccountCredential credential, SignInOrigin origin) {
        OffsetDateTime now = now();
        SignInFailures failures = failures(accountId, origin).orElseGet(() -> first(accountId, origin, now));
        if (failures.isPaused(now) || !origin.known() && credential.isPaused(now)) {
            return false;
        }
        failures.count(now);
        entities.persist(failures);
        if (!origin.known()) {
            credential.count(now);
        }
        return true;
    }

    private SignInFailures first(long accountId, SignInOrigin origin, OffsetDateTime now) {
        entities.createQuery("delete from SignInFailures f where f.accountId = :account and f.failedAt < :oldest")
                .setParameter("account", accountId).setParameter("oldest", Lockout.oldest(now)).executeUpdate();
        return new SignInFailures(accountId, origin);
    }

    private Optional<SignInFailures> failures(long accountId, SignInOrigin origin) {
        return Optional.ofNullable(entities.find(SignInFailures.class, new SignInFailures.Key(accountId, origin)));
    }

    /** Forgets the failures from an origin, and the attempt just counted. */
    void succeed(long accountId, SignInOrigin origin) {
        lock(accountId).filter(credential -> !origin.known()).ifPresent(AccountCredential::takeBack);
        failures(accountId, origin).ifPresent(entities::remove);
    }

    /** Forgets the attempt just counted, but not earlier failures. */
    void takeBack(long accountId, SignInOrigin origin) {
        lock(accountId).filter(credential -> !origin.known()).ifPresent(AccountCredential::takeBack);
        failures(accountId, origin).ifPresent(SignInFailures::takeBack);
    }

    /** Ends all pauses of an account. */
    void unlock(long accountId) {
        lock(accountId).ifPresent(AccountCredential::unlock);
        entities.createQuery("delete from SignInFailures f where f.accountId = :account").setParameter("account", accountId)
                .executeUpdate();
    }

    /**
     * Sets the password of an account, ends all pauses and sessions, and revokes all access tokens, with the current user as author.
     */
    void change(long accountId, String hash) {
        AccountCredential credential = lock(accountId).orElseGet(() -> {
            AccountCredential first = new AccountCredential(accountId);
            entities.persist(first);
            return first;
        });
        credential.change(hash, now());
        announcer.announce(AccountRecordKind.CODE);
        unlock(accountId);
        sessions.endAll(entities.find(Account.class, accountId).getName());
        tokens.revokeAll(accountId);
    }

    private Optional<AccountCredential> lock(long accountId) {
        return Optional.ofNullable(entities.find(AccountCredential.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }
}
