package org.amur.jobs;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.LogContext;

/**
 * Task that runs periodically until its bean is destroyed. Runs on a thread of its own, because with a server's
 * scheduler Payara shares and then closes the entity manager of the request that triggers a run.
 */
@Dependent
public class PeriodicTask {

    private static final Logger LOG = Logger.getLogger(PeriodicTask.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Caller caller;

    /** True while a run is queued that will see the current state. */
    private final AtomicBoolean queued = new AtomicBoolean();
    private Runnable round;
    private volatile ScheduledExecutorService scheduler;

    /**
     * Starts the task.
     *
     * @param first seconds until the first run
     * @param pause seconds between two runs
     * @param round what it throws is logged, and the next run follows
     */
    public void start(long first, long pause, Runnable round) {
        this.round = () -> {
            queued.set(false);
            LogContext.clear();
            try {
                round.run();
            } catch (Throwable e) {
                // Otherwise the scheduler would silently stop running it.
                LOG.log(Level.SEVERE, "A periodic task failed", e);
            }
        };
        scheduler = Executors.newSingleThreadScheduledExecutor(threads);
        scheduler.scheduleWithFixedDelay(this.round, first, pause, TimeUnit.SECONDS);
    }

    /**
     * Runs work as user {@link Caller#SCHEDULE}.
     *
     * @param what for the log, see {@link #attempt}
     */
    public void actOnSchedule(String what, Set<String> roles, Runnable work) {
        attempt(what, () -> caller.actAs(Caller.SCHEDULE, roles, work));
    }

    /**
     * Runs work whose failure, such as without a database, must not stop other work; it is logged in one line.
     *
     * @param what such as {@code Sending digests}
     */
    public static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} failed: {1}", new Object[] {what, e.toString()});
            LOG.log(Level.FINE, "Why", e);
        }
    }

    /**
     * Queues an extra run, now or after the current one; requests meanwhile share it. Does nothing before {@link
     * #start}.
     */
    public void trigger() {
        ScheduledExecutorService begun = scheduler;
        if (begun != null && !begun.isShutdown() && queued.compareAndSet(false, true)) {
            begun.execute(round);
        }
    }

    /** Tells whether the bean is being destroyed and no more runs follow. */
    public boolean isStopped() {
        ScheduledExecutorService begun = scheduler;
        return begun != null && begun.isShutdown();
    }

    @PreDestroy
    void end() {
        if (scheduler != null) {
            // Not interrupted, because H2 would close its file.
            scheduler.shutdown();
        }
    }
}
