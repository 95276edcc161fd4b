package org.amur.security.factor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.text.ShortText;

/** Security key or passkey of an account (WebAuthn). Without history. */
@Entity
@Table(name = "security_key")
public class SecurityKey {

    public static final int NAME_LENGTH = 60;

    @Id
    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    protected SecurityKey() {
    }

    SecurityKey(long accountId, String name, KeyCredential credential, OffsetDateTime addedAt) {
        this.accountId = accountId;
        this.name = ShortText.to(name, NAME_LENGTH);
        credentialId = credential.id();
        publicKey = credential.publicKey();
        backupEligible = credential.backupEligible();
        signCount = credential.signCount();
        this.addedAt = addedAt;
    }

    /** Returns the public data that an assertion is verified with. */
    KeyCredential credential() {
        return new KeyCredential(credentialId, publicKey, backupEligible, signCount);
    }

    void use(long count) {
        signCount = count;
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    public String getCredentialId() {
        return credentialId;
    }

    /** Returns the name that the user gave it. */
    public String getName() {
        return name;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getAddedAt() {
        return addedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
