package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.jobs.DatabaseClock;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Queries on accounts: for pages as of the requested date, for signing in on current data. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private TemporalReader reads;

    /** Query paths of the sortable columns. */
    static final Map<String, String> SORTS = Map.of(
            "name", "a.name",
            "displayName", "a.displayName",
            "modified", "a.modifiedAt");
    static final Sort BY_NAME = Sort.ascending("name");

    public Page<AccountRow> page(AccountFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(a) from Account a", where);
        List<AccountRow> rows = reads.query("select new org.amur.security.AccountRow(a.id, a.name, a.displayName, a.role,"
                + " a.enabled, a.modifiedAt) from Account a" + where.jpql() + filter.sort().orderBy(SORTS, "a.id"),
                AccountRow.class).set(where.parameters()).page(Page.offset(number, size), size).list();
        return Page.of(rows, total, number, size);
    }

    ListWalk walk(AccountFilter filter) {
        return reads.walk(" from Account a", where(filter), filter.sort(), SORTS, "a.id");
    }

    private static QueryConditions where(AccountFilter filter) {
        String part = filter.text() == null ? null : "%" + escape(filter.text().toLowerCase(Locale.ROOT)) + "%";
        return new QueryConditions()
                .and("(a.name like :part escape '!' or lower(a.displayName) like :part escape '!')", "part", part)
                .and("a.role = :role", "role", filter.role());
    }

    private static String escape(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    public Account get(long id) {
        return reads.find(Account.class, id).orElseThrow(() -> new NotFoundException(AccountRecordKind.CODE, id));
    }

    /** Tells whether there is an administrator account other than the demo's, enabled or not. */
    boolean hasAdmin() {
        return entities.createQuery("select count(a) from Account a where a.role = :role and a.name not like :demo",
                Long.class).setParameter("role", Role.ADMIN).setParameter("demo", DemoAccounts.PREFIX + "%")
                .getSingleResult() > 0;
    }

    Optional<Account> findByName(String name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", Account.normalize(name)).getResultStream().findFirst();
    }

    /** Returns the session's data of an account that is enabled and has a password or a linked identity. */
    Optional<SignedIn> findSignedIn(long accountId) {
        return entities.createQuery("select new org.amur.security.SignedIn(a.id, a.name, a.displayName, a.role,"
                + " c.changedAt) from Account a left join AccountCredential c on c.accountId = a.id"
                + " left join AccountIdentity i on i.accountId = a.id and i.linkedAt is not null"
                + " where a.id = :id and a.enabled = :enabled and (c.accountId is not null or i.accountId is not null)",
                SignedIn.class).setParameter("enabled", true)
                .setParameter("id", accountId).getResultStream().findFirst();
    }

    /**
     * Returns the session's data of an account, as {@link #findSignedIn(long)}, unless the session was ended.
     *
     * @param session id of its row
     */
    Optional<SignedIn> findSignedIn(long accountId, String session) {
        // A second statement: in one with a subquery EclipseLink writes true as 1, which H2 refuses.
        boolean open = entities.createQuery("select s.id from AccountSession s where s.accountId = :account and s.id = :session and s.ended = false",
                String.class).setParameter("account", accountId).setParameter("session", session).getResultStream().findFirst().isPresent();
        return open ? findSignedIn(accountId) : Optional.empty();
    }

    /** Returns the current credential of an account; empty if no password was chosen yet. */
    Optional<AccountCredential> findCredential(long accountId) {
        return Optional.ofNullable(entities.find(AccountCredential.class, accountId));
    }

    /** Returns the user of a single sign-on provider who is linked to an account or asks for it. */
    Optional<AccountIdentity> findIdentity(long accountId) {
        return Optional.ofNullable(entities.find(AccountIdentity.class, accountId));
    }

    Optional<AccountIdentity> findIdentity(String issuer, String subject) {
        return entities.createQuery("select i from AccountIdentity i where i.issuer = :issuer and i.subject = :subject",
                AccountIdentity.class).setParameter("issuer", issuer).setParameter("subject", subject)
                .getResultStream().findFirst();
    }

    /** Tells whether a user of a single sign-on provider signs in to the account. */
    boolean isLinked(long accountId) {
        return entities.createQuery("select count(i) from AccountIdentity i where i.accountId = :id"
                + " and i.linkedAt is not null", Long.class).setParameter("id", accountId).getSingleResult() > 0;
    }

    /** Returns the end of the pause of sign-in in UTC; empty while it is not paused. */
    Optional<OffsetDateTime> findLockedUntil(long accountId, Optional<AccountCredential> credential) {
        return Stream.of(findPause(accountId), credential.map(AccountCredential::getLockedUntil)).flatMap(Optional::stream)
                .filter(until -> until.isAfter(DatabaseClock.now())).map(until -> until.withOffsetSameInstant(ZoneOffset.UTC))
                .max(Comparator.naturalOrder());
    }

    /** Returns the end of the longest pause of sign-in from one origin; empty if there was none. */
    Optional<OffsetDateTime> findPause(long accountId) {
        return entities.createQuery("select f.pausedUntil from SignInFailures f where f.accountId = :id"
                + " and f.pausedUntil is not null order by f.pausedUntil desc", OffsetDateTime.class).setParameter("id", accountId)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Returns a valid link. Each node issues one for the first administrator, whose account voids all. */
    Optional<OneTimeLink> findLink(Token token, OffsetDateTime now) {
        return Optional.ofNullable(entities.find(OneTimeLink.class, token.hash()))
                .filter(link -> link.isValid(now) && (link.getAccount() != null || !hasAdmin()));
    }
}
