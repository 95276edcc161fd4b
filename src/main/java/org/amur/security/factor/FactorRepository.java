package org.amur.security.factor;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Queries on second factors. */
@ApplicationScoped
public class FactorRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the second factor of an account; empty if there is none. */
    public Optional<FactorState> find(long accountId) {
        return findApp(accountId).map(app -> new FactorState(app.getSetUpAt(), countRecoveryCodes(accountId)));
    }

    public boolean isSetUp(long accountId) {
        return findApp(accountId).isPresent();
    }

    private Optional<AuthenticatorApp> findApp(long accountId) {
        return Optional.ofNullable(entities.find(AuthenticatorApp.class, accountId));
    }

    private long countRecoveryCodes(long accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId).getSingleResult();
    }
}
