package org.amur.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Signed-in account of a session, as last read from the database. */
public record SignedIn(long accountId, String name, String displayName, Role role, OffsetDateTime passwordChangedAt, Instant readAt)
        implements Serializable {

    private static final Duration FRESH = Duration.ofSeconds(30);

    public SignedIn(Long accountId, String name, String displayName, Role role, OffsetDateTime passwordChangedAt) {
        this(accountId, name, displayName, role, passwordChangedAt, Instant.now());
    }

    /** Tells whether it need not be read again yet. */
    boolean isFresh(Instant now) {
        return now.isBefore(readAt.plus(FRESH));
    }

    /** Tells whether the newer data permits the session to continue: same account, same password. */
    boolean continuesAs(SignedIn later) {
        return accountId == later.accountId && passwordChangedAt.isEqual(later.passwordChangedAt);
    }
}
