package org.amur.intake.rest;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServiceUnavailableException;

import org.amur.rest.RequestLimit;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;

/** Limit on the articles that a node reads at once for programs, because reading takes up to seconds of a processor. */
@ApplicationScoped
public class ReadingLimit {

    private static final int AT_ONCE = 2;
    /** Requests of an account in a minute. */
    private static final int REQUESTS = 120;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    @Inject
    private RequestLimit requests;

    /**
     * Counts a request.
     *
     * @throws ClientErrorException with status 429 above the limit
     */
    void count() {
        requests.check("capture", REQUESTS);
    }

    /**
     * Reads an article.
     *
     * @throws ServiceUnavailableException above the limit
     */
    <T> T read(Supplier<T> reading) {
        if (!turns.tryAcquire()) {
            throw busy();
        }
        try {
            return reading.get();
        } finally {
            turns.release();
        }
    }

    static ServiceUnavailableException busy() {
        return new ServiceUnavailableException(ProblemDetail.temporary(Texts.get("intake.refused.busy")));
    }
}
