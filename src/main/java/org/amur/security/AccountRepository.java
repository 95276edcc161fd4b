package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.amur.common.NotFoundException;
import org.amur.history.Reads;

/** Reads accounts: the pages as of the day asked for, whoever signs in as they stand now. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Reads reads;

    public Account get(long id) {
        return reads.find(Account.class, id).orElseThrow(() -> new NotFoundException(AccountRecord.CODE, id));
    }

    /** Whether somebody beside the demo can administer this installation, or could be let to. */
    boolean hasAdmin() {
        return entities.createQuery("select count(a) from Account a where a.role = :role and a.name not like :demo",
                Long.class).setParameter("role", Role.ADMIN).setParameter("demo", DemoAccounts.PREFIX + "%")
                .getSingleResult() > 0;
    }

    Optional<Account> findByName(String name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", Account.normalize(name)).getResultStream().findFirst();
    }

    /** What a session is to know of an account that is enabled and has a password. */
    Optional<SignedIn> findSignedIn(long accountId) {
        return entities.createQuery("select new org.amur.security.SignedIn(a.id, a.name, a.displayName, a.role,"
                + " c.changedAt) from Account a, AccountCredential c where c.accountId = a.id and a.id = :id"
                + " and a.enabled = true", SignedIn.class)
                .setParameter("id", accountId).getResultStream().findFirst();
    }

    Optional<OneTimeLink> findLink(Token token, OffsetDateTime now) {
        return Optional.ofNullable(entities.find(OneTimeLink.class, token.hash())).filter(link -> link.isValid(now));
    }
}
