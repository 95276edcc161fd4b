package org.amur.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Hashed password of an account, and the failed sign-ins from unknown origins. Outside the record: without history. */
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

    @Column(name = "failed_at")
    private OffsetDateTime failedAt;

    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;

    protected AccountCredential() {
    }

    AccountCredential(long accountId) {
        this.accountId = accountId;
    }

    /** Sets a new password; all sessions must sign in again. */
    void change(String newHash, OffsetDateTime at) {
        hash = newHash;
        changedAt = at;
        unlock();
    }

    boolean isPaused(OffsetDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts an attempt from an unknown origin as failed; {@link #takeBack()} corrects that if the password was right. */
    void count(OffsetDateTime now) {
        failedAttempts = Lockout.isForgotten(failedAt, now) ? 1 : failedAttempts + 1;
        failedAt = now;
        lockedUntil = Lockout.until(failedAttempts, Lockout.FREE_FAILURES_IN_ALL, now);
    }

    void takeBack() {
        failedAttempts = Math.max(0, failedAttempts - 1);
        lockedUntil = null;
    }

    void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    String getHash() {
        return hash;
    }

    /** Returns the time in UTC. */
    OffsetDateTime getChangedAt() {
        return changedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** End of the pause for unknown origins; null if there was none. */
    OffsetDateTime getLockedUntil() {
        return lockedUntil;
    }
}
