package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often sign-in may fail from one network address, whatever the names: one address trying one password on many
 * accounts meets no pause of an account. Kept in this node's memory, for the addresses that failed last.
 */
@ApplicationScoped
public class AddressLimit {

    /** Many people may stand behind one address. */
    static final int FAILURES = 100;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 10_000;

    private final Map<String, Failures> byAddress = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ADDRESSES;
        }
    };

    synchronized boolean allows(String address, Instant now) {
        Failures failures = byAddress.get(address);
        return failures == null || failures.count < FAILURES || failures.isOver(now);
    }

    synchronized void fail(String address, Instant now) {
        Failures failures = byAddress.get(address);
        if (failures == null || failures.isOver(now)) {
            byAddress.remove(address);
            byAddress.put(address, new Failures(now, 1));
        } else {
            byAddress.put(address, new Failures(failures.since, failures.count + 1));
        }
    }

    private record Failures(Instant since, int count) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }
}
