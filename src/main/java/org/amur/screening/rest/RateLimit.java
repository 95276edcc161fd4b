package org.amur.screening.rest;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.web.request.SharedLimits;

/** Rate limit of an account's requests per minute. */
@ApplicationScoped
public class RateLimit {

    static final int REQUESTS = 120;
    static final int PARTIES = 1_200;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    private SharedLimits limits;

    /**
     * Counts a request.
     *
     * @return seconds until the next request is allowed; 0 if it may be answered now
     */
    long ask(String person, int parties) {
        String partiesOf = "screening parties " + person;
        long wait = limits.take(partiesOf, parties, PARTIES, WINDOW);
        if (wait > 0) {
            return wait;
        }
        wait = limits.take("screening requests " + person, 1, REQUESTS, WINDOW);
        if (wait > 0) {
            limits.giveBack(partiesOf, parties);
        }
        return wait;
    }
}
