package org.amur.security;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.SecondFactors;
import org.amur.security.factor.TotpSecret;
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
     * Stores a confirmed authenticator app.
     *
     * @param step time step of the code that confirmed it
     * @return the recovery codes, which cannot be read again
     * @throws RefusedException if the account has one already, so that no one can replace it
     */
    List<String> setUp(long accountId, TotpSecret secret, long step) {
        Account account = lock(accountId);
        if (factors.isSetUp(accountId)) {
            throw new RefusedException(null, "security.factor.already");
        }
        List<String> codes = secondFactors.setUp(accountId, secret, step);
        journal.update(account, Action.SET_UP_FACTOR, null);
        return codes;
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

    /** Uses a code; returns whether it was valid. */
    boolean use(long accountId, String code) {
        return secondFactors.use(accountId, code);
    }

    private Account lock(long accountId) {
        return entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }
}
