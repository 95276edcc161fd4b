package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.access.Caller;
import org.amur.history.Journal;
import org.amur.jobs.DatabaseClock;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/**
 * One-time links and the passwords chosen with them. The token authorises its holder, so there is no role check; {@link
 * AccountService} controls who may issue a link.
 */
@ApplicationScoped
@Transactional
public class PasswordLinks {

    private static final Logger LOG = Logger.getLogger(PasswordLinks.class.getName());

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Passwords passwords;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    Token issueForFirstAdmin() {
        return issue(null);
    }

    /** Issues a link; earlier links for the account become void. */
    Token issueFor(Account account) {
        entities.createQuery("delete from OneTimeLink l where l.account = :account")
                .setParameter("account", account).executeUpdate();
        return issue(account);
    }

    private Token issue(Account account) {
        Token token = Token.random();
        entities.persist(new OneTimeLink(token, account, now()));
        return token;
    }

    /**
     * Uses a link: sets the password of its account, or creates the first administrator's account.
     *
     * @throws NotFoundException if there is no such link, or it is used or expired
     * @throws RefusedException  if the first administrator's name is taken, or the password is easy to guess
     */
    public void choosePassword(String token, @Valid SetupForm form) {
        OneTimeLink link = accounts.findLink(new Token(token), now()).orElseThrow(() -> new NotFoundException("link", ""));
        PasswordStrength.check("password", form.getPassword(), form.getName(), form.getDisplayName());
        useUp(link);
        Account account = link.getAccount() == null ? createAdmin(form) : link.getAccount();
        String hash = passwords.hash(form.getPassword());
        caller.actAs(account.getName(), Set.of(), () -> credentials.change(account.getId(), hash));
        LOG.log(Level.INFO, "{0} chose a password by a one-time link", account.getName());
    }

    /** Deletes the link; of two concurrent requests only one succeeds. */
    private void useUp(OneTimeLink link) {
        if (entities.createQuery("delete from OneTimeLink l where l = :link").setParameter("link", link)
                .executeUpdate() == 0) {
            throw new NotFoundException("link", "");
        }
    }

    private Account createAdmin(SetupForm form) {
        Account account = new Account(form.getName(), form.getDisplayName(), Role.ADMIN);
        if (Account.isReserved(account.getName()) || accounts.findByName(account.getName()).isPresent()) {
            throw new RefusedException(List.of(AccountRecordKind.NAME_TAKEN));
        }
        caller.actAs(account.getName(), Set.of(), () -> journal.create(account));
        return account;
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }
}
