package org.amur.security;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * Signed-in account of a session, as last read from the database.
 *
 * @param passwordChangedAt null without a password, as for an account that signs in at a provider
 * @param state             state of all accounts before it was read ({@link AccountChanges}); null if unknown
 */
public record SignedIn(long accountId, String name, String displayName, Role role, OffsetDateTime passwordChangedAt, String state)
        implements Serializable {

    public SignedIn(Long accountId, String name, String displayName, Role role, OffsetDateTime passwordChangedAt) {
        this(accountId, name, displayName, role, passwordChangedAt, null);
    }

    /** Tells whether no account has changed since it was read. */
    boolean isOf(String stateNow) {
        return stateNow.equals(state);
    }

    /** Returns a copy with the state of the accounts before it was read. */
    SignedIn readIn(String stateBefore) {
        return new SignedIn(accountId, name, displayName, role, passwordChangedAt, stateBefore);
    }

    /** Tells whether the newer data permits the session to continue: same account, same password. */
    boolean continuesAs(SignedIn later) {
        return accountId == later.accountId
                && Objects.equals(instant(passwordChangedAt), instant(later.passwordChangedAt));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
