package org.amur.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Signed-in account of a session, as last read from the database. */
public final class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final long accountId;
    private final String name;
    private final String displayName;
    private final Role role;
    private final OffsetDateTime passwordChangedAt;
    private final Instant readAt = Instant.now();

    public SignedIn(Long accountId, String name, String displayName, Role role, OffsetDateTime passwordChangedAt) {
        this.accountId = accountId;
        this.name = name;
        this.displayName = displayName;
        this.role = role;
        this.passwordChangedAt = passwordChangedAt;
    }

    /** Tells whether it need not be read again yet. */
    boolean isFresh(Instant now) {
        return now.isBefore(readAt.plus(FRESH));
    }

    /** Tells whether the newer data permits the session to continue: same account, same password. */
    boolean continuesAs(SignedIn later) {
        return accountId == later.accountId && passwordChangedAt.isEqual(later.passwordChangedAt);
    }

    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Role getRole() {
        return role;
    }
}
