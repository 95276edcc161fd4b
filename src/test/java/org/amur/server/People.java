package org.amur.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Concurrent users; those not finished in the end are stopped. */
final class People implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> visits = new ArrayList<>();

    /** Starts another user. */
    void add(Callable<?> visit) {
        visits.add(threads.submit(visit));
    }

    /** Waits for all; throws the exception of the first that failed. */
    void await(Duration atMost) throws Exception {
        for (Future<?> visit : visits) {
            visit.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
