package org.amur.jobs;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Job that the current thread carries out. */
public final class CurrentJob {

    private static final ThreadLocal<Job> CURRENT = new ThreadLocal<>();

    private CurrentJob() {
    }

    static <T> T during(Job job, Callable<T> work) throws Exception {
        CURRENT.set(job);
        try {
            return work.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** Marks the job as taken over by another node, and returns the exception that ends its work. */
    public static JobStoppedException lose() {
        Job job = CURRENT.get();
        job.lose();
        return new JobStoppedException(job);
    }

    /** Returns the id of the job; empty on threads without one. */
    public static Optional<String> id() {
        return Optional.ofNullable(CURRENT.get()).map(Job::getId);
    }
}
