package org.amur.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.Caller;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;
import org.amur.web.request.ConcurrencyLimit;

/** Limit on the files that a node writes at once, so that they leave threads and connections to the pages. */
@ApplicationScoped
public class BulkLimit {

    static final int PER_ACCOUNT = 2;
    static final int PER_NODE = 8;
    private static final int RETRY_SECONDS = 10;

    private final ConcurrencyLimit files = new ConcurrencyLimit(PER_NODE, PER_ACCOUNT);

    @Inject
    private Caller caller;

    /** File that is being written; closed at its end. */
    interface Slot extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Begins a file.
     *
     * @throws ClientErrorException with status 429 above the limit
     */
    Slot begin() {
        String account = caller.name();
        if (!files.take(account)) {
            throw refused();
        }
        return () -> files.giveBack(account);
    }

    private static ClientErrorException refused() {
        return new ClientErrorException(ProblemDetail.response(Status.TOO_MANY_REQUESTS, Texts.get("rest.files", PER_ACCOUNT))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build());
    }
}
