package org.amur.security.factor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Authenticator app of an account. Without history. */
@Entity
@Table(name = "authenticator_app")
class AuthenticatorApp {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    /** See {@link FactorCipher}. */
    private String secret;

    @Column(name = "set_up_at")
    private OffsetDateTime setUpAt;

    @Column(name = "last_step")
    private long lastStep;

    protected AuthenticatorApp() {
    }

    /** @param step time step of the code that confirmed the app */
    AuthenticatorApp(long accountId, String secret, OffsetDateTime setUpAt, long step) {
        this.accountId = accountId;
        this.secret = secret;
        this.setUpAt = setUpAt;
        lastStep = step;
    }

    /** Voids the codes up to a time step. */
    void useUpTo(long step) {
        lastStep = step;
    }

    String getSecret() {
        return secret;
    }

    /** Returns the time in UTC. */
    OffsetDateTime getSetUpAt() {
        return setUpAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    long getLastStep() {
        return lastStep;
    }
}
