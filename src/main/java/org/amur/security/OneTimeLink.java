package org.amur.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * One-time right to choose a password for the holder of a token. Only the token's hash is stored; a used link is
 * deleted.
 */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    static final Duration VALID = Duration.ofHours(48);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected OneTimeLink() {
    }

    /**
     * Creates a link.
     *
     * @param account whose password it sets; null for the first administrator, whose account it creates
     */
    OneTimeLink(Token token, Account account, OffsetDateTime now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.expiresAt = now.plus(VALID);
    }

    boolean isValid(OffsetDateTime now) {
        return now.isBefore(expiresAt) && (account == null || account.isEnabled());
    }

    /** Returns the account; null for the first administrator. */
    public Account getAccount() {
        return account;
    }
}
