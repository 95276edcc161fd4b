package org.amur.security;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Failed sign-ins of an account from one origin within a day. */
@Entity
@Table(name = "sign_in_failure")
@IdClass(SignInFailures.Key.class)
class SignInFailures {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    /** See {@link SignInOrigin#key()}. */
    @Id
    private String origin;

    private int failures;

    @Column(name = "failed_at")
    private OffsetDateTime failedAt;

    @Column(name = "paused_until")
    private OffsetDateTime pausedUntil;

    protected SignInFailures() {
    }

    SignInFailures(long accountId, SignInOrigin origin) {
        this.accountId = accountId;
        this.origin = origin.key();
    }

    boolean isPaused(OffsetDateTime now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    void count(OffsetDateTime now) {
        failures = Lockout.isForgotten(failedAt, now) ? 1 : failures + 1;
        failedAt = now;
        pausedUntil = Lockout.until(failures, Lockout.FREE_FAILURES, now);
    }

    void takeBack() {
        failures = Math.max(0, failures - 1);
        pausedUntil = null;
    }

    /** Primary key. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long accountId;
        private String origin;

        Key() {
        }

        Key(long accountId, SignInOrigin origin) {
            this.accountId = accountId;
            this.origin = origin.key();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && accountId.equals(key.accountId) && origin.equals(key.origin);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, origin);
        }
    }
}
