package org.amur.security;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.KeyAnswer;
import org.amur.security.factor.SecondFactors;
import org.amur.web.RefusedException;

/** Changes of second factors, each recorded in the account's history with its author. */
@ApplicationScoped
@Transactional
class FactorChanges {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private FactorRepository factors;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private Journal journal;

    /**
     * Sets up the first second factor of an account, during sign-in.
     *
     * @param addition call that adds the factor
     * @return the recovery codes, which cannot be read again
     * @throws RefusedException if the account has one already, which the sign-in should have asked for
     */
    List<String> enrol(long accountId, Consumer<SecondFactors> addition) {
        Account account = lock(accountId);
        if (factors.isSetUp(accountId)) {
            throw new RefusedException(null, "security.factor.already");
        }
        return add(account, addition, true);
    }

    /**
     * Adds an authenticator app or a security key.
     *
     * @param addition call that adds it
     * @return the recovery codes, which cannot be read again; empty if the account has some already
     */
    List<String> add(long accountId, Consumer<SecondFactors> addition) {
        Account account = lock(accountId);
        return add(account, addition, !factors.isSetUp(accountId));
    }

    private List<String> add(Account account, Consumer<SecondFactors> addition, boolean first) {
        addition.accept(secondFactors);
        journal.update(account, Action.SET_UP_FACTOR, null);
        return first ? secondFactors.renewRecoveryCodes(account.getId()) : List.of();
    }

    /** Replaces the recovery codes; returns the new ones. */
    List<String> renewRecoveryCodes(long accountId) {
        Account account = lock(accountId);
        List<String> codes = secondFactors.renewRecoveryCodes(accountId);
        journal.update(account, Action.RENEW_CODES, null);
        return codes;
    }

    /** Removes the second factor; nothing happens if there is none. */
    void remove(long accountId) {
        Account account = lock(accountId);
        if (secondFactors.remove(accountId)) {
            journal.update(account, Action.REMOVE_FACTOR, null);
        }
    }

    /** Removes security keys. */
    void removeKeys(long accountId, Collection<String> credentialIds) {
        Account account = lock(accountId);
        if (secondFactors.removeKeys(accountId, credentialIds)) {
            journal.update(account, Action.REMOVE_FACTOR, null);
        }
    }

    /** Uses a security key; returns whether its answer was right. */
    boolean useKey(long accountId, KeyAnswer answer) {
        return secondFactors.useKey(accountId, answer);
    }

    /** Uses a code; returns whether it was valid. */
    boolean use(long accountId, String code) {
        return secondFactors.use(accountId, code);
    }

    private Account lock(long accountId) {
        return entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }
}
