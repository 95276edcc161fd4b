package org.amur.access;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;

/**
 * Current user: the signed-in account of the request, or the name under which background work (seed, automatic import)
 * runs.
 */
@ApplicationScoped
public class Caller {

    /** Journal name for requests without a signed-in user. */
    public static final String NOBODY = "anonymous";

    /** Name of work that runs on a schedule; accounts cannot have it. */
    public static final String SCHEDULE = "schedule";

    private static final ThreadLocal<Identity> CURRENT = new ThreadLocal<>();

    @Inject
    private SecurityContext security;

    public String name() {
        Identity current = CURRENT.get();
        if (current != null) {
            return current.name();
        }
        return security.getCallerPrincipal() == null ? NOBODY : security.getCallerPrincipal().getName();
    }

    public boolean isInRole(String role) {
        Identity current = CURRENT.get();
        return current != null ? current.roles().contains(role) : security.isCallerInRole(role);
    }

    public Set<String> roles() {
        return Roles.ALL.stream().filter(this::isInRole).collect(Collectors.toSet());
    }

    /** Runs {@code work} on this thread with the given name and roles. */
    public void actAs(String name, Set<String> roles, Runnable work) {
        Identity before = CURRENT.get();
        CURRENT.set(new Identity(name, Set.copyOf(roles)));
        try {
            work.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Wraps {@code work} to run later or on another thread with the current name and roles. */
    public Runnable withCurrentUser(Runnable work) {
        String name = name();
        Set<String> roles = roles();
        return () -> actAs(name, roles, work);
    }

    private record Identity(String name, Set<String> roles) {
    }
}
