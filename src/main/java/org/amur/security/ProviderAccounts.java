package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.amur.access.Caller;
import org.amur.history.Journal;
import org.amur.jobs.DatabaseClock;
import org.amur.security.ProviderRefusal.Reason;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Accounts of users of a single sign-on provider, found by issuer and subject, never by a name or an email address. */
@ApplicationScoped
@Transactional(dontRollbackOn = ProviderRefusal.class)
public class ProviderAccounts {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    /**
     * Returns the account of a user who has signed in at the provider: creates it at the first time, later updates
     * display name and role.
     *
     * @param role role that the provider's claims give
     * @throws ProviderRefusal  if the account is disabled, or another account has the user's name
     * @throws RefusedException if the user's first sign-in happens twice at the same time
     */
    public Account signIn(ProviderUser user, Role role) {
        Optional<Long> linked = findLinked(user);
        if (linked.isPresent()) {
            return update(linked.get(), user, role);
        }
        Optional<Account> sameName = accounts.findByName(user.accountName());
        return sameName.isPresent() ? updateOrRefuse(sameName.get(), user, role) : create(user, role);
    }

    private Optional<Long> findLinked(ProviderUser user) {
        return accounts.findIdentity(user.issuer(), user.subject()).filter(AccountIdentity::isLinked)
                .map(AccountIdentity::getAccountId);
    }

    /** Updates an account that another tab of the user has just created; refuses that of another user. */
    private Account updateOrRefuse(Account sameName, ProviderUser user, Role role) {
        entities.lock(sameName, LockModeType.PESSIMISTIC_WRITE);
        if (findLinked(user).filter(sameName.getId()::equals).isPresent()) {
            return update(sameName.getId(), user, role);
        }
        askForLink(sameName, user);
        throw new ProviderRefusal(Reason.NAME_TAKEN);
    }

    private Account update(long id, ProviderUser user, Role role) {
        Account account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!account.isEnabled()) {
            throw new ProviderRefusal(Reason.DISABLED);
        }
        if (account.getRole() != role || !account.getDisplayName().equals(user.displayName())) {
            account.change(user.displayName(), role, true);
            caller.actAs(account.getName(), Set.of(), () -> journal.update(account, Texts.toStore("oidc.why.claims")));
        }
        return account;
    }

    private Account create(ProviderUser user, Role role) {
        Account account = new Account(user.accountName(), user.displayName(), role);
        caller.actAs(account.getName(), Set.of(), () -> journal.create(account));
        forgetRequests(account, user);
        AccountIdentity identity = new AccountIdentity(account.getId());
        identity.link(user.issuer(), user.subject(), user.displayName(), DatabaseClock.now());
        entities.persist(identity);
        return account;
    }

    /** Shows the user on the account's page, unless another user is linked to it. */
    private void askForLink(Account account, ProviderUser user) {
        if (!accounts.isLinked(account.getId())) {
            forgetRequests(account, user);
            AccountIdentity identity = new AccountIdentity(account.getId());
            identity.ask(user, DatabaseClock.now());
            entities.persist(identity);
        }
    }

    /** Deletes requests for the account, and of the user for other accounts. */
    private void forgetRequests(Account account, ProviderUser user) {
        entities.createQuery("delete from AccountIdentity i where i.linkedAt is null and (i.accountId = :account"
                + " or i.issuer = :issuer and i.subject = :subject)").setParameter("account", account.getId())
                .setParameter("issuer", user.issuer()).setParameter("subject", user.subject()).executeUpdate();
    }
}
