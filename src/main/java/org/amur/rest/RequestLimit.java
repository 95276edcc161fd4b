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
import org.amur.web.request.UseLimits;

/** Limit on the requests for records of an account per minute. */
@ApplicationScoped
class RequestLimit {

    static final int REQUESTS = 600;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    private UseLimits limits;

    @Inject
    private Caller caller;

    /** @throws ClientErrorException with status 429 above the limit */
    void check() {
        long wait = limits.take("record requests " + caller.name(), 1, REQUESTS, WINDOW);
        if (wait > 0) {
            throw new ClientErrorException(ProblemDetail.response(Status.TOO_MANY_REQUESTS, Texts.get("rest.often", REQUESTS))
                    .header(HttpHeaders.RETRY_AFTER, wait).build());
        }
    }
}
