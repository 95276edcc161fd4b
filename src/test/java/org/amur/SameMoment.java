package org.amur;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two commands on threads of their own, each of which goes on from a point only when the other has come there, too. */
public final class SameMoment {

    private static final int SECONDS = 60;

    private final CyclicBarrier both = new CyclicBarrier(2);
    private final ExecutorService threads;

    /** @param threads of the server, at least two */
    public SameMoment(ExecutorService threads) {
        this.threads = threads;
    }

    /** Called by each of the two: returns once both have. */
    public void meet() {
        try {
            both.await(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The other one did not come", e);
        }
    }

    /** Both go through. */
    public void both(Callable<?> one, Callable<?> other) throws Exception {
        List<Throwable> failures = failures(one, other);
        if (!failures.isEmpty()) {
            throw new AssertionError("Of two failed: " + failures, failures.get(0));
        }
    }

    /** @return what one of the two threw, when the other went through */
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
