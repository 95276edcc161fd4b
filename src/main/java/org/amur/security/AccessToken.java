package org.amur.security;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.amur.access.ApiScope;
import org.amur.jobs.DatabaseClock;

/** Secret by which a program acts as an account, until it expires. Only its hash is stored, and no history of it. */
@Entity
@Table(name = "access_token")
@IdClass(AccessToken.Key.class)
public class AccessToken {

    /** Terms of validity in days, the default first. */
    public static final List<Integer> TERMS = List.of(90, 365);

    @Id
    @Column(name = "account_id")
    private Long accountId;

    /** Name of a {@link TokenPurpose}. */
    @Id
    private String purpose;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    /** Names of {@link ApiScope}s. */
    private String scopes = "";

    protected AccessToken() {
    }

    AccessToken(long accountId, TokenPurpose purpose) {
        this.accountId = accountId;
        this.purpose = purpose.name();
    }

    /** Replaces the secret; the previous one is void. */
    void renew(Token token, OffsetDateTime now, int days, Set<ApiScope> chosen) {
        hash = token.hash();
        issuedAt = now;
        expiresAt = now.plusDays(days);
        scopes = ApiScope.toText(chosen);
    }

    public TokenPurpose getPurpose() {
        return TokenPurpose.valueOf(purpose);
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getIssuedAt() {
        return issuedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getExpiresAt() {
        return expiresAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the parts of the API that the token opens, in a fixed order. */
    List<ApiScope> getScopes() {
        return ApiScope.parse(scopes).stream().sorted().toList();
    }

    /** Returns the scopes as programs see them, separated by commas; empty for a feed address. */
    public String getScopeCodes() {
        return getScopes().stream().map(ApiScope::code).collect(Collectors.joining(", "));
    }

    public boolean isExpired() {
        return !DatabaseClock.now().isBefore(expiresAt);
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long accountId;
        private String purpose;

        Key() {
        }

        Key(long accountId, TokenPurpose purpose) {
            this.accountId = accountId;
            this.purpose = purpose.name();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && accountId.equals(key.accountId) && purpose.equals(key.purpose);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, purpose);
        }
    }
}
