package org.amur.screening.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Rate limit of an account's requests per minute; kept in this node's memory. */
@ApplicationScoped
public class RateLimit {

    static final int REQUESTS = 120;
    static final int PARTIES = 1_200;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Usage by account, so that its size is bounded. */
    private final Map<String, Use> byPerson = new ConcurrentHashMap<>();

    /**
     * Counts a request.
     *
     * @return seconds until the next request is allowed; 0 if it may be answered now
     */
    long ask(String person, int parties, Instant now) {
        Use use = byPerson.merge(person, new Use(now, 1, parties, true), (before, first) -> before.isOver(now) ? first
                : before.fits(parties) ? new Use(before.since, before.requests + 1, before.parties + parties, true)
                        : new Use(before.since, before.requests, before.parties, false));
        return use.answered ? 0 : Math.max(1, Duration.between(now, use.since.plus(WINDOW)).toSeconds());
    }

    private record Use(Instant since, int requests, int parties, boolean answered) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }

        boolean fits(int more) {
            return requests < REQUESTS && parties + more <= PARTIES;
        }
    }
}
