package org.amur.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** People who do something at one time; whoever is not done in the end is stopped. */
final class People implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> visits = new ArrayList<>();

    /** One more, who begins at once. */
    void add(Callable<?> visit) {
        visits.add(threads.submit(visit));
    }

    /** Returns once all are done; throws what went wrong for the first of them. */
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
