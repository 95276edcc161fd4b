package org.amur.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;

/**
 * Work that is done again and again on a thread of the server, until the bean that has it ends. The thread is its own: a
 * server's scheduler would let the work share with a request that asks for a round what reads without a transaction, and
 * Payara closes that when the round ends.
 */
@Dependent
public class PeriodicTask {

    @Resource
    private ManagedThreadFactory threads;

    /** Whether a round waits that will see all that is so by now. */
    private final AtomicBoolean asked = new AtomicBoolean();
    private Runnable round;
    private volatile ScheduledExecutorService scheduler;

    /**
     * @param first after how many seconds the first round begins
     * @param pause how many seconds there are between two rounds
     * @param round must not fail: none would come after it
     */
    public void begin(long first, long pause, Runnable round) {
        this.round = () -> {
            asked.set(false);
            round.run();
        };
        scheduler = Executors.newSingleThreadScheduledExecutor(threads);
        scheduler.scheduleWithFixedDelay(this.round, first, pause, TimeUnit.SECONDS);
    }

    /** One more round at once, or after the one under way, once they have begun; who asks meanwhile shares it. */
    public void soon() {
        ScheduledExecutorService begun = scheduler;
        if (begun != null && !begun.isShutdown() && asked.compareAndSet(false, true)) {
            begun.execute(round);
        }
    }

    /** Whether the bean that has them ends, and no other round will come. */
    public boolean isEnded() {
        ScheduledExecutorService begun = scheduler;
        return begun != null && begun.isShutdown();
    }

    @PreDestroy
    void end() {
        if (scheduler != null) {
            // Not interrupted: H2 would close its file.
            scheduler.shutdown();
        }
    }
}
