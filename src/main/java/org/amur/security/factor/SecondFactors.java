package org.amur.security.factor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.amur.web.RefusedException;

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

    @Inject
    private KeyCeremony ceremony;

    @Inject
    private FactorRepository factors;

    /**
     * Stores a confirmed authenticator app.
     *
     * @param step time step of the code that confirmed it
     * @throws RefusedException if the account has one already
     */
    public void addApp(long accountId, TotpSecret secret, long step) {
        if (entities.find(AuthenticatorApp.class, accountId) != null) {
            throw new RefusedException(null, "security.factor.already");
        }
        entities.persist(new AuthenticatorApp(accountId, cipher.encrypt(accountId, secret), DatabaseClock.now(), step));
    }

    /**
     * Stores a security key.
     *
     * @param answer of the key to the challenge of a registration
     * @throws RefusedException if the answer is wrong, or the key is registered already
     */
    public void addKey(long accountId, String name, KeyAnswer answer) {
        KeyCredential credential = ceremony.register(answer).filter(key -> entities.find(SecurityKey.class, key.id()) == null)
                .orElseThrow(() -> new RefusedException(null, "security.key.refused"));
        entities.persist(new SecurityKey(accountId, name, credential, DatabaseClock.now()));
    }

    /** Uses a security key; returns whether its answer was right. */
    public boolean useKey(long accountId, KeyAnswer answer) {
        // Locked, because the counter of a key only grows.
        Optional<SecurityKey> key = ceremony.credentialId(answer).map(id -> entities.find(SecurityKey.class, id,
                LockModeType.PESSIMISTIC_WRITE)).filter(found -> found.isOf(accountId));
        OptionalLong count = key.map(found -> ceremony.verify(answer, found.credential())).orElseGet(OptionalLong::empty);
        count.ifPresent(newCount -> key.orElseThrow().use(newCount));
        return count.isPresent();
    }

    /**
     * Removes security keys; ids of other accounts are ignored. With the last factor, the recovery codes are removed, too.
     *
     * @return whether any was removed
     */
    public boolean removeKeys(long accountId, Collection<String> credentialIds) {
        List<SecurityKey> removed = factors.keys(accountId).stream().filter(key -> credentialIds.contains(key.getCredentialId())).toList();
        removed.forEach(entities::remove);
        entities.flush();
        if (!factors.isSetUp(accountId)) {
            deleteRecoveryCodes(accountId);
        }
        return !removed.isEmpty();
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
        return cipher.decrypt(accountId, app.getSecret())
                .map(secret -> secret.findStep(code, DatabaseClock.now().toInstant(), app.getLastStep()))
                .orElseGet(() -> {
                    LOG.log(
                            Level.SEVERE,
                            "The authenticator app of account {0} was set up with another amur.factor.key",
                            String.valueOf(accountId));
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
        return delete("AuthenticatorApp", accountId) + delete("SecurityKey", accountId) > 0;
    }

    private void deleteRecoveryCodes(long accountId) {
        delete("RecoveryCode", accountId);
    }

    private int delete(String entity, long accountId) {
        return entities.createQuery("delete from " + entity + " e where e.accountId = :account").setParameter("account", accountId)
                .executeUpdate();
    }
}
