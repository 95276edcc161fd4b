package org.amur.security;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.web.request.ClientNetwork;
import org.amur.web.request.SharedLimits;

/**
 * Limit of failed sign-ins from one {@link ClientNetwork} for any names, because an attack with one password on many
 * accounts triggers no pause of an account. Attempts count before the password is hashed, so that concurrent ones
 * cannot bypass it.
 */
@ApplicationScoped
public class AddressLimit {

    /** Limit; many users may share one address. */
    static final int FAILURES = 100;
    static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    private SharedLimits limits;

    /** Counts an attempt as failed until {@link #succeed}; returns whether it may continue. */
    public boolean begin(String address) {
        return limits.take(name(address), 1, FAILURES, WINDOW) == 0;
    }

    public void succeed(String address) {
        limits.giveBack(name(address), 1);
    }

    private static String name(String address) {
        return "sign-in " + ClientNetwork.of(address);
    }
}
