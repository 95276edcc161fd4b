package org.amur.rest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.Caller;
import org.amur.web.ProblemDetail;
import org.amur.web.Texts;

/** Limit on the files that a node writes at once, so that they leave threads and connections to the pages. */
@ApplicationScoped
public class BulkLimit {

    static final int PER_ACCOUNT = 2;
    static final int PER_NODE = 8;
    private static final int RETRY_SECONDS = 10;

    private final Map<String, Integer> running = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

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
        // The order of both matters: an account that has too many takes no place of others.
        if (running.merge(account, 1, Integer::sum) > PER_ACCOUNT) {
            end(account);
            throw refused();
        }
        if (all.incrementAndGet() > PER_NODE) {
            all.decrementAndGet();
            end(account);
            throw refused();
        }
        return () -> {
            all.decrementAndGet();
            end(account);
        };
    }

    private void end(String account) {
        running.computeIfPresent(account, (name, count) -> count > 1 ? count - 1 : null);
    }

    private static ClientErrorException refused() {
        return new ClientErrorException(ProblemDetail.response(Status.TOO_MANY_REQUESTS, Texts.get("rest.files", PER_ACCOUNT))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build());
    }
}
