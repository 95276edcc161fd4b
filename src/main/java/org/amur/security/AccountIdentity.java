package org.amur.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * User of a single sign-on provider: linked to an account, or waiting for an administrator to link it. Identified by
 * issuer and subject, which never change (OpenID Connect Core 1.0, section 5.7). Without history; the account's journal
 * has the links.
 */
@Entity
@Table(name = "account_identity")
public class AccountIdentity {

    static final int SUBJECT_LENGTH = 255;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String issuer;

    private String subject;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "linked_at")
    private OffsetDateTime linkedAt;

    protected AccountIdentity() {
    }

    AccountIdentity(long accountId) {
        this.accountId = accountId;
    }

    /** Asks an administrator to link the user; an earlier request is replaced. */
    void ask(ProviderUser user, OffsetDateTime now) {
        issuer = user.issuer();
        subject = user.subject();
        displayName = user.displayName();
        askedAt = now;
        linkedAt = null;
    }

    /** Links a user; one linked earlier is replaced. */
    void link(String issuer, String subject, String displayName, OffsetDateTime now) {
        this.issuer = issuer;
        this.subject = subject;
        this.displayName = displayName;
        askedAt = now;
        linkedAt = now;
    }

    boolean isOf(String issuer, String subject) {
        return this.issuer.equals(issuer) && this.subject.equals(subject);
    }

    public boolean isLinked() {
        return linkedAt != null;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getIssuer() {
        return issuer;
    }

    /** Returns the provider's permanent id of the user. */
    public String getSubject() {
        return subject;
    }

    /** Returns the name that the provider stated when the user asked. */
    public String getDisplayName() {
        return displayName;
    }

    /** Returns the time of the request in UTC. */
    public OffsetDateTime getAskedAt() {
        return askedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the time of the link in UTC; null if the user only asked. */
    public OffsetDateTime getLinkedAt() {
        return linkedAt == null ? null : linkedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
