package org.amur.security;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Row of the account list. */
public final class AccountRow {

    private final long id;
    private final String name;
    private final String displayName;
    private final Role role;
    private final boolean enabled;
    private final OffsetDateTime modifiedAt;

    public AccountRow(Long id, String name, String displayName, Role role, Boolean enabled, OffsetDateTime modifiedAt) {
        this.id = id;
        this.name = name;
        this.displayName = displayName;
        this.role = role;
        this.enabled = enabled;
        this.modifiedAt = modifiedAt;
    }

    public long getId() {
        return id;
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

    public boolean isEnabled() {
        return enabled;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getModifiedAt() {
        return modifiedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
