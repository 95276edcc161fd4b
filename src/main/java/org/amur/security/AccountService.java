package org.amur.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.access.SecurityLog;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.FactorState;
import org.amur.security.session.SessionRegistry;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/** Commands on accounts. Administrators never see or type another user's password. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class AccountService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private Credentials credentials;

    @Inject
    private AccessTokens tokens;

    @Inject
    private SessionRegistry sessions;

    @Inject
    private FactorRepository factors;

    @Inject
    private FactorChanges factorChanges;

    @Inject
    private DemoAccounts demo;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    /**
     * Creates an account. Signing in requires a link to be issued and used.
     *
     * @return id of the account
     * @throws RefusedException if the name is taken or reserved
     */
    public long create(@Valid AccountForm form) {
        Account account = new Account(form.getName(), form.getDisplayName(), form.getRole());
        if (Account.isReserved(account.getName()) || accounts.findByName(account.getName()).isPresent()) {
            throw new RefusedException(List.of(AccountRecordKind.NAME_TAKEN));
        }
        account.change(form.getDisplayName(), form.getRole(), form.isEnabled());
        journal.create(account, form.getSubmission());
        return account.getId();
    }

    /**
     * Updates an account.
     *
     * @throws StaleException   if another user has saved the account since the form was filled
     * @throws RefusedException if no administrator would be left
     */
    public void update(@Valid AccountForm form) {
        Account account = records.get(Account.class, form.getId(), form.getVersion());
        boolean staysAdmin = form.isEnabled() && form.getRole() == Role.ADMIN;
        if (account.isActiveAdmin() && !staysAdmin && !otherAdminRemains(account)) {
            throw new RefusedException(null, "security.edit.lastAdmin");
        }
        account.change(form.getDisplayName(), form.getRole(), form.isEnabled());
        journal.update(account, form.getWhy());
        if (!account.isEnabled()) {
            sessions.endAll(account.getName());
            tokens.revokeAll(account.getId());
        }
    }

    /** Issues a one-time link for choosing the account's password; returns its token. */
    public String issueLink(long id) {
        Account account = records.get(Account.class, id);
        String link = links.issueFor(account).text();
        log("Issued a one-time link for", account);
        return link;
    }

    /** Returns an account's access tokens, expired ones too. */
    public List<AccessToken> tokens(long id) {
        return tokens.of(id);
    }

    /** Revokes an account's token; nothing happens if there is none. */
    public void revokeToken(long id, TokenPurpose purpose) {
        Account account = records.get(Account.class, id);
        tokens.revoke(account.getId(), purpose);
        log("Revoked a token of", account);
    }

    /** Returns the second factor of an account; empty if there is none. */
    public Optional<FactorState> factor(long id) {
        return factors.find(records.get(Account.class, id).getId());
    }

    /** Removes the second factor of an account; nothing happens if there is none. */
    public void resetFactor(long id) {
        Account account = records.get(Account.class, id);
        factorChanges.remove(account.getId());
        log("Reset the second factor of", account);
    }

    /** Ends all pauses of sign-in after failures. */
    public void unlock(long id) {
        Account account = records.get(Account.class, id);
        credentials.unlock(account.getId());
        log("Unlocked", account);
    }

    private void log(String what, Account account) {
        SecurityLog.done(caller, what + " account " + account.getId());
    }

    /**
     * Tells whether another administrator remains; locks the accounts, so that two administrators cannot lock out each
     * other.
     */
    private boolean otherAdminRemains(Account account) {
        return entities.createQuery("select a from Account a where a.role = :role and a.enabled = true order by a.id",
                Account.class).setParameter("role", Role.ADMIN).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().anyMatch(other -> other != account && canSignIn(other));
    }

    /** Tells whether an account can sign in: with a password or a linked identity, and no leftover of the demo. */
    private boolean canSignIn(Account account) {
        return (accounts.findCredential(account.getId()).isPresent() || accounts.isLinked(account.getId()))
                && (demo.isOpen() || !DemoAccounts.isDemo(account.getName()));
    }
}
