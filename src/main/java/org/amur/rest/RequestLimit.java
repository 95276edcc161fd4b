package org.amur.rest;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.Caller;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;
import org.amur.web.request.SharedLimits;

/** Limit on the requests of an account per minute. */
@ApplicationScoped
public class RequestLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    private SharedLimits limits;

    @Inject
    private Caller caller;

    /**
     * Counts a request.
     *
     * @param kind of requests that are counted together
     * @throws ClientErrorException with status 429 above the limit
     */
    public void check(String kind, int most) {
        long wait = limits.take(kind + " requests " + caller.name(), 1, most, WINDOW);
        if (wait > 0) {
            throw new ClientErrorException(ProblemDetail.response(Status.TOO_MANY_REQUESTS, Texts.get("rest.often", most))
                    .header(HttpHeaders.RETRY_AFTER, wait).build());
        }
    }
}
