package org.amur.web.request;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Limits of use within a time, counted in the database, so that all nodes count together. */
@ApplicationScoped
public class SharedLimits {

    @Inject
    private UseLimitStore store;

    /**
     * Counts a use, unless it exceeds the limit.
     *
     * @param name   of the user and what is used, at most 300 characters
     * @param amount number of uses
     * @param most   limit within the time
     * @param window the time from the first use, in whole minutes
     * @return 0 if it is counted; otherwise seconds until it may be tried again
     */
    public long take(String name, int amount, int most, Duration window) {
        try {
            return store.take(name, amount, most, window);
        } catch (PersistenceException concurrent) {
            // Another request has inserted the first use in the meantime.
            return store.take(name, amount, most, window);
        }
    }

    /** Takes back uses that were counted. */
    public void giveBack(String name, int amount) {
        store.giveBack(name, amount);
    }
}
