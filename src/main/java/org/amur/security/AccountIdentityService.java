package org.amur.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.access.SecurityLog;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.jobs.DatabaseClock;
import org.amur.settings.SingleSignOn;
import org.amur.web.RefusedException;

/** Links between accounts and users of the single sign-on provider. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class AccountIdentityService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    /**
     * Links a user of the provider to an account, instead of the one who is linked to it.
     *
     * @param subject the provider's permanent id of the user
     * @throws RefusedException if it is not one, another account has it, or single sign-on is off
     */
    public void link(long accountId, String subject) {
        String issuer = SingleSignOn.issuer().map(URI::toString)
                .orElseThrow(() -> new RefusedException(null, "oidc.link.off"));
        if (subject == null || !ProviderUser.isSubject(subject.strip())) {
            throw new RefusedException(null, "oidc.link.subject");
        }
        Account account = locked(accountId);
        refuseSubjectOfAnother(accountId, issuer, subject.strip());
        AccountIdentity identity = accounts.findIdentity(accountId).orElseGet(() -> new AccountIdentity(accountId));
        identity.link(issuer, subject.strip(), account.getDisplayName(), DatabaseClock.now());
        entities.persist(identity);
        journal.update(account, Action.LINK, null);
        SecurityLog.done(caller, "Linked to single sign-on: account " + accountId);
    }

    /** Refuses a subject that is linked elsewhere; its request for another account is settled by this link. */
    private void refuseSubjectOfAnother(long accountId, String issuer, String subject) {
        Optional<AccountIdentity> other = accounts.findIdentity(issuer, subject)
                .filter(found -> found.getAccountId() != accountId);
        if (other.filter(AccountIdentity::isLinked).isPresent()) {
            throw new RefusedException(null, "oidc.link.taken");
        }
        other.ifPresent(request -> {
            entities.remove(request);
            entities.flush();
        });
    }

    /**
     * Removes the link of an account, or a request for it.
     *
     * @throws RefusedException if the account has no password: its user could only ask to be linked again
     */
    public void unlink(long accountId) {
        Account account = locked(accountId);
        AccountIdentity identity = accounts.findIdentity(accountId).orElse(null);
        if (identity == null) {
            return;
        }
        if (identity.isLinked() && accounts.findCredential(accountId).isEmpty()) {
            throw new RefusedException(null, "oidc.unlink.password");
        }
        entities.remove(identity);
        if (identity.isLinked()) {
            journal.update(account, Action.UNLINK, null);
        }
        SecurityLog.done(caller, "Unlinked from single sign-on: account " + accountId);
    }

    private Account locked(long accountId) {
        Account account = records.get(Account.class, accountId);
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }
}
