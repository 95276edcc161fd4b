package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Counts how sign-in goes for each account. Short transactions, so that no lock is held while a password is hashed. */
@ApplicationScoped
@Transactional
public class SignIns {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @return the hash to compare with; empty if there is none or sign-in is paused */
    Optional<String> begin(long accountId) {
        AccountCredential credential = find(accountId);
        return credential != null && credential.attempt(now()) ? Optional.of(credential.getHash()) : Optional.empty();
    }

    void succeed(long accountId) {
        find(accountId).unlock();
    }

    private AccountCredential find(long accountId) {
        return entities.find(AccountCredential.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
