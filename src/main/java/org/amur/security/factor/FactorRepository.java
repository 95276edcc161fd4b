package org.amur.security.factor;

import java.util.List;
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
        Optional<AuthenticatorApp> app = findApp(accountId);
        List<SecurityKey> keys = keys(accountId);
        return app.isEmpty() && keys.isEmpty() ? Optional.empty()
                : Optional.of(new FactorState(app.map(AuthenticatorApp::getSetUpAt).orElse(null), keys, countRecoveryCodes(accountId)));
    }

    public boolean isSetUp(long accountId) {
        return findApp(accountId).isPresent() || !keys(accountId).isEmpty();
    }

    /** Returns the security keys of an account, the oldest first. */
    List<SecurityKey> keys(long accountId) {
        return entities.createQuery("select k from SecurityKey k where k.accountId = :account order by k.addedAt, k.credentialId",
                SecurityKey.class).setParameter("account", accountId).getResultList();
    }

    private Optional<AuthenticatorApp> findApp(long accountId) {
        return Optional.ofNullable(entities.find(AuthenticatorApp.class, accountId));
    }

    private long countRecoveryCodes(long accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId).getSingleResult();
    }
}
