package org.amur.security.factor;

import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.jobs.DatabaseClock;

/** Second factors of accounts. Runs in the command's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecondFactors {

    private static final Logger LOG = Logger.getLogger(SecondFactors.class.getName());
    private static final String DIGITS = "\\d{6}";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private FactorCipher cipher;

    /**
     * Stores a confirmed authenticator app.
     *
     * @param step time step of the code that confirmed it
     * @return the recovery codes, which cannot be read again
     */
    public List<String> setUp(long accountId, TotpSecret secret, long step) {
        entities.persist(new AuthenticatorApp(accountId, cipher.encrypt(accountId, secret), DatabaseClock.now(), step));
        return renewRecoveryCodes(accountId);
    }

    /** Replaces the recovery codes; returns the new ones. */
    public List<String> renewRecoveryCodes(long accountId) {
        deleteRecoveryCodes(accountId);
        List<String> codes = RecoveryCode.random();
        codes.forEach(code -> entities.persist(new RecoveryCode(accountId, code)));
        return codes;
    }

    /** Uses a code of the app, or a recovery code; returns whether it was valid. Each is valid once. */
    public boolean use(long accountId, String typed) {
        String code = typed.replaceAll("\\s", "");
        return code.matches(DIGITS) ? useCode(accountId, code) : useRecoveryCode(accountId, code);
    }

    private boolean useCode(long accountId, String code) {
        // Locked, so that of two sign-ins with the same code only one succeeds.
        AuthenticatorApp app = entities.find(AuthenticatorApp.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        OptionalLong step = app == null ? OptionalLong.empty() : findStep(accountId, app, code);
        step.ifPresent(app::useUpTo);
        return step.isPresent();
    }

    private OptionalLong findStep(long accountId, AuthenticatorApp app, String code) {
        return cipher.decrypt(accountId, app.getSecret()).map(secret ->
                secret.findStep(code, DatabaseClock.now().toInstant(), app.getLastStep())).orElseGet(() -> {
                    LOG.log(Level.SEVERE, "The authenticator app of account {0} was set up with another amur.factor.key", accountId);
                    return OptionalLong.empty();
                });
    }

    private boolean useRecoveryCode(long accountId, String code) {
        return entities.createQuery("delete from RecoveryCode c where c.hash = :hash and c.accountId = :account")
                .setParameter("hash", RecoveryCode.hash(code)).setParameter("account", accountId).executeUpdate() > 0;
    }

    /** Removes the second factor and the recovery codes; returns whether there was one. */
    public boolean remove(long accountId) {
        deleteRecoveryCodes(accountId);
        return entities.createQuery("delete from AuthenticatorApp a where a.accountId = :account").setParameter("account", accountId)
                .executeUpdate() > 0;
    }

    private void deleteRecoveryCodes(long accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account").setParameter("account", accountId).executeUpdate();
    }
}
