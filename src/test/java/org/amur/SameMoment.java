package org.amur;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Synchronisation of two commands on separate threads, each of which waits at a point for the other. */
public final class SameMoment {

    private static final int SECONDS = 60;

    private final CyclicBarrier both = new CyclicBarrier(2);
    private final ExecutorService threads;

    /**
     * Creates it.
     *
     * @param threads of the server, at least two
     */
    public SameMoment(ExecutorService threads) {
        this.threads = threads;
    }

    /** Waits until both have called it. */
    public void meet() {
        try {
            both.await(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The other one did not come", e);
        }
    }

    /** Runs both; neither may fail. */
    public void both(Callable<?> one, Callable<?> other) throws Exception {
        List<Throwable> failures = failures(one, other);
        if (!failures.isEmpty()) {
            throw new AssertionError("Of two failed: " + failures, failures.get(0));
        }
    }

    /**
     * Runs both; exactly one must fail.
     *
     * @return the exception
     */
    public Throwable failureOfOne(Callable<?> one, Callable<?> other) throws Exception {
        List<Throwable> failures = failures(one, other);
        if (failures.size() != 1) {
            throw new AssertionError("Not one and only one of two failed: " + failures);
        }
        return failures.get(0);
    }

    private List<Throwable> failures(Callable<?> one, Callable<?> other) throws Exception {
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> command : List.of(threads.submit(one), threads.submit(other))) {
            try {
                command.get(SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        return failures;
    }
}
