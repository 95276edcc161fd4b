package org.amur.security;

import java.util.Set;
import org.amur.access.Roles;

/** Role of an account; each includes the previous one. */
public enum Role {

    ANALYST(Set.of(Roles.ANALYST)),
    EDITOR(Set.of(Roles.ANALYST, Roles.EDITOR)),
    ADMIN(Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN));

    private final Set<String> groups;

    Role(Set<String> groups) {
        this.groups = groups;
    }

    /** Returns the {@link Roles} reported to the container. */
    public Set<String> groups() {
        return groups;
    }
}
