package org.amur.security;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.ApiScope;
import org.amur.history.Journal;
import org.amur.jobs.DatabaseClock;
import org.amur.web.Texts;

/** Issues, finds and revokes access tokens. Each change is recorded in the account's history with its author. */
@ApplicationScoped
public class AccessTokens {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private DemoAccounts demo;

    @Inject
    private Journal journal;

    /** Returns the name of the account whose valid token it is; empty if there is none, or the account may not sign in. */
    public Optional<String> nameOf(TokenPurpose purpose, String token) {
        return holder(purpose, token).map(TokenHolder::account).map(Account::getName);
    }

    /** Returns the account whose valid token it is, with its scopes; empty under the same conditions as {@link #nameOf}. */
    Optional<TokenHolder> holder(TokenPurpose purpose, String token) {
        return entities.createQuery("select a, t from Account a, AccessToken t where t.accountId = a.id and t.purpose = :purpose"
                + " and t.hash = :hash and t.expiresAt > :now and a.enabled = true", Object[].class)
                .setParameter("purpose", purpose.name()).setParameter("hash", new Token(token).hash()).setParameter("now", now())
                .getResultStream().findFirst().map(row -> new TokenHolder((Account) row[0], Set.copyOf(((AccessToken) row[1]).getScopes())))
                .filter(holder -> demo.isOpen() || !DemoAccounts.isDemo(holder.account().getName()));
    }

    /** Returns an account's tokens, expired ones too. */
    List<AccessToken> of(long accountId) {
        return entities.createQuery("select t from AccessToken t where t.accountId = :account order by t.purpose",
                AccessToken.class).setParameter("account", accountId).getResultList();
    }

    /** Returns the token of the account with this name, an expired one too. */
    Optional<AccessToken> find(String account, TokenPurpose purpose) {
        return entities.createQuery("select t from AccessToken t, Account a where a.id = t.accountId and a.name = :name"
                + " and t.purpose = :purpose", AccessToken.class).setParameter("name", account)
                .setParameter("purpose", purpose.name()).getResultStream().findFirst();
    }

    private Optional<AccessToken> find(long accountId, TokenPurpose purpose) {
        return Optional.ofNullable(entities.find(AccessToken.class, new AccessToken.Key(accountId, purpose)));
    }

    /**
     * Issues a token that replaces the account's previous one.
     *
     * @return the secret, which cannot be read again
     */
    @Transactional
    String issue(long accountId, TokenPurpose purpose, int days, Set<ApiScope> scopes) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        Token token = Token.random();
        AccessToken issued = find(accountId, purpose).orElseGet(() -> new AccessToken(accountId, purpose));
        issued.renew(token, now(), days, scopes);
        entities.persist(issued);
        journal.update(account, purpose.issued(), scopes.isEmpty() ? null : Texts.toStore("security.token.for", issued.getScopeCodes()));
        return token.text();
    }

    @Transactional
    void revoke(long accountId, TokenPurpose purpose) {
        find(accountId, purpose).ifPresent(token -> {
            entities.remove(token);
            journal.update(entities.find(Account.class, accountId), purpose.revoked(), null);
        });
    }

    @Transactional
    void revokeAll(long accountId) {
        of(accountId).forEach(token -> revoke(accountId, token.getPurpose()));
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }
}
