package org.amur.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The password of an account, hashed, and how often it was lately guessed wrong. Outside the record: without history. */
@Entity
@Table(name = "account_credential")
public class AccountCredential {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String hash;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;

    protected AccountCredential() {
    }

    AccountCredential(long accountId) {
        this.accountId = accountId;
    }

    /** Sets a new password; whoever knew the old one has to sign in again. */
    void change(String newHash, OffsetDateTime at) {
        hash = newHash;
        changedAt = at;
        unlock();
    }

    /**
     * Counts an attempt as failed before the password is looked at, so that no number of attempts at once gets past the
     * pause; {@link #unlock()} takes it back when the password was right.
     *
     * @return whether the password may be looked at: not during a pause
     */
    boolean attempt(OffsetDateTime now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return false;
        }
        failedAttempts++;
        lockedUntil = Lockout.until(failedAttempts, now);
        return true;
    }

    void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    String getHash() {
        return hash;
    }

    /** In UTC. */
    OffsetDateTime getChangedAt() {
        return changedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** In UTC; null while sign-in is not paused. */
    OffsetDateTime getLockedUntil() {
        return lockedUntil == null ? null : lockedUntil.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
