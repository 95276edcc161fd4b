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

    private static final ThreadLocal<Standing> STANDING = new ThreadLocal<>();

    @Inject
    private SecurityContext security;

    public String name() {
        Standing standing = STANDING.get();
        if (standing != null) {
            return standing.name();
        }
        return security.getCallerPrincipal() == null ? NOBODY : security.getCallerPrincipal().getName();
    }

    public boolean isInRole(String role) {
        Standing standing = STANDING.get();
        return standing != null ? standing.roles().contains(role) : security.isCallerInRole(role);
    }

    public Set<String> roles() {
        return Roles.ALL.stream().filter(this::isInRole).collect(Collectors.toSet());
    }

    /** Runs {@code work} on this thread with the given name and roles. */
    public void actAs(String name, Set<String> roles, Runnable work) {
        Standing before = STANDING.get();
        STANDING.set(new Standing(name, Set.copyOf(roles)));
        try {
            work.run();
        } finally {
            if (before == null) {
                STANDING.remove();
            } else {
                STANDING.set(before);
            }
        }
    }

    /** Wraps {@code work} to run later or on another thread with the current name and roles. */
    public Runnable asNow(Runnable work) {
        String name = name();
        Set<String> roles = roles();
        return () -> actAs(name, roles, work);
    }

    private record Standing(String name, Set<String> roles) {
    }
}
