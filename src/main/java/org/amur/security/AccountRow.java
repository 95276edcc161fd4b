package org.amur.security;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Row of the account list. */
public record AccountRow(Long id, String name, String displayName, Role role, Boolean enabled, OffsetDateTime modifiedAt) {

    /** Returns the time in UTC. */
    public OffsetDateTime getModifiedAt() {
        return modifiedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
