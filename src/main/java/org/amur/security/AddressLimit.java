package org.amur.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.web.request.ClientNetwork;

/**
 * Limit of failed sign-ins from one {@link ClientNetwork} for any names, because an attack with one password on many
 * accounts triggers no pause of an account. Attempts count before the password is hashed, so that concurrent ones
 * cannot bypass it. In memory of this node, for the networks that failed most recently.
 */
@ApplicationScoped
public class AddressLimit {

    /** Limit; many users may share one address. */
    static final int FAILURES = 100;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int NETWORKS = 10_000;

    private final Map<String, Attempts> byNetwork = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > NETWORKS;
        }
    };

    /** Counts an attempt as failed until {@link #succeed}; returns whether it may continue. */
    synchronized boolean begin(String address, Instant now) {
        String network = ClientNetwork.of(address);
        Attempts attempts = byNetwork.get(network);
        if (attempts == null || attempts.isOver(now)) {
            byNetwork.remove(network);
            byNetwork.put(network, new Attempts(now, 1));
            return true;
        }
        if (attempts.count >= FAILURES) {
            return false;
        }
        byNetwork.put(network, new Attempts(attempts.since, attempts.count + 1));
        return true;
    }

    synchronized void succeed(String address) {
        byNetwork.computeIfPresent(ClientNetwork.of(address), (network, attempts) -> new Attempts(attempts.since,
                Math.max(0, attempts.count - 1)));
    }

    private record Attempts(Instant since, int count) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }
}
