package org.amur.security;

import java.util.Set;
import org.amur.access.Roles;

/** What an account may do; each role includes the one before it. */
public enum Role {

    ANALYST(Set.of(Roles.ANALYST)),
    EDITOR(Set.of(Roles.ANALYST, Roles.EDITOR)),
    ADMIN(Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN));

    private final Set<String> groups;

    Role(Set<String> groups) {
        this.groups = groups;
    }

    /** The names of {@link Roles} that the container is told. */
    public Set<String> groups() {
        return groups;
    }
}
