package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The passwords' hashes, and how sign-in goes. Short transactions: nothing is locked while a password is hashed. */
@ApplicationScoped
@Transactional
public class Credentials {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @return the hash to compare with; empty if there is none or sign-in is paused */
    Optional<String> begin(long accountId) {
        return lock(accountId).filter(credential -> credential.attempt(now())).map(AccountCredential::getHash);
    }

    void succeed(long accountId) {
        unlock(accountId);
    }

    /** Ends the pause after failures in a row. */
    void unlock(long accountId) {
        lock(accountId).ifPresent(AccountCredential::unlock);
    }

    /** Sets the first password of an account, or another one. */
    void change(long accountId, String hash) {
        AccountCredential credential = lock(accountId).orElseGet(() -> {
            AccountCredential first = new AccountCredential(accountId);
            entities.persist(first);
            return first;
        });
        credential.change(hash, now());
    }

    private Optional<AccountCredential> lock(long accountId) {
        return Optional.ofNullable(entities.find(AccountCredential.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
