package org.amur.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.junit.jupiter.api.Test;

/** Tests of jobs that this node, another one or an earlier run of the server carries out. */
class JobsIT extends ServerTests {

    private static final String HERE = ManagementFactory.getRuntimeMXBean().getName();

    @Inject
    private Jobs jobs;

    @Inject
    private JobStore store;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private BackgroundExecutor executor;

    @Inject
    private AnnotatedCaller annotated;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String subject = UUID.randomUUID().toString();

    /** Failure as features report it. */
    private record Reason(String key, List<String> values) implements JobFailure {
    }

    @Test
    void oneJobOfASubjectRunsAtATimeAndItsOutcomeIsStored() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<?> work = start(job -> {
            job.begins(3);
            job.addDone(2);
            begun.countDown();
            go.await();
            return 7L;
        }).orElseThrow();
        begun.await();
        assertTrue(start(job -> null).isEmpty(), "It is running");
        Job running = jobs.find(subject, Job.Kind.CASES).orElseThrow();
        assertEquals(List.of(3, 2), List.of(running.getTotal(), running.getDone()));
        assertEquals("anna", stored().getStartedBy());
        assertFalse(stored().isFinished());
        go.countDown();
        work.get(1, TimeUnit.MINUTES);
        assertTrue(stored().isFinished());
        assertEquals(7, stored().getResult());
        assertEquals(List.of(3, 2), List.of(stored().getTotal(), stored().getDone()));
    }

    @Test
    void workIsDoneWhereTheServerRefusesATimeout() throws Exception {
        assertEquals(7, annotated.call(() -> executor.runLong(() -> 7)));
    }

    @Test
    void aFailureIsStoredWithTheArgumentsOfItsMessage() throws Exception {
        start(job -> {
            throw new IllegalStateException("why");
        }).orElseThrow().get(1, TimeUnit.MINUTES);
        assertTrue(stored().isFailed());
        assertEquals("why", stored().getFailureKey());
        assertEquals(List.of("one", "two words"), stored().getFailureArguments());
        assertEquals(Optional.empty(), jobs.find(subject, Job.Kind.ACCEPTANCE), "It is of another kind");
        jobs.forget(stored());
        assertEquals(Optional.empty(), jobs.find(subject, Job.Kind.CASES));
    }

    @Test
    void aRunningJobIsRepeatedOnRequest() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        assertFalse(jobs.requestAgain(subject), "None is running");
        start(job -> {
            if (runs.incrementAndGet() == 1) {
                assertTrue(jobs.requestAgain(subject));
                assertTrue(jobs.requestAgain(subject));
            }
            return (long) runs.get();
        }).orElseThrow().get(1, TimeUnit.MINUTES);
        assertEquals(2, runs.get());
        assertEquals(2, stored().getResult());
        assertFalse(jobs.requestAgain(subject), "It has ended");
    }

    @Test
    void aCancelledJobStopsAtItsNextStep() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger steps = new AtomicInteger();
        Future<?> work = start(job -> {
            begun.countDown();
            cancelled.await();
            job.addDone(1);
            return (long) steps.incrementAndGet();
        }).orElseThrow();
        begun.await();
        assertFalse(jobs.cancel(subject), "Neither its starter nor an administrator");
        caller.actAs("anna", Set.of(Roles.EDITOR), () -> assertTrue(jobs.cancel(subject)));
        assertTrue(stored().isCancelRequested());
        cancelled.countDown();
        work.get(1, TimeUnit.MINUTES);
        assertTrue(stored().isFailed());
        assertEquals("common.job.cancelled", stored().getFailureKey());
        assertEquals(0, steps.get());
        start(job -> 5L).orElseThrow().get(1, TimeUnit.MINUTES);
        assertTrue(stored().isFinished());
    }

    @Test
    void aJobThatAnotherNodeHasTakenOverStopsAndWritesNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        Future<?> work = start(job -> {
            begun.countDown();
            taken.await();
            return 1L;
        }).orElseThrow();
        begun.await();
        runningOn("1@elsewhere", 0);
        taken.countDown();
        work.get(1, TimeUnit.MINUTES);
        assertTrue(stored().isRunning(), "The other node's job is unchanged");
    }

    @Test
    void aJobOfAnotherHostRunsAsLongAsItGivesSignsOfLife() throws Exception {
        runningOn("1@elsewhere", 0);
        assertTrue(stored().isRunning());
        assertTrue(start(job -> null).isEmpty());
        assertTrue(jobs.requestAgain(subject));
        runningOn("1@elsewhere", 10);
        assertTrue(stored().isInterrupted());
        start(job -> null).orElseThrow().get(1, TimeUnit.MINUTES);
        assertTrue(stored().isFinished());
    }

    @Test
    void aJobOfAStoppedServerIsInterruptedAtOnce() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        runningOn(ended.pid() + HERE.substring(HERE.indexOf('@')), 0);
        assertTrue(stored().isInterrupted());
        runningOn(ProcessHandle.current().parent().orElseThrow().pid() + HERE.substring(HERE.indexOf('@')), 0);
        assertTrue(stored().isRunning(), "Another server of this host");
        runningOn(HERE, 0);
        assertTrue(stored().isInterrupted(), "This process does not know it: it is of an earlier deployment");
        start(job -> null).orElseThrow().get(1, TimeUnit.MINUTES);
        assertTrue(stored().isFinished());
    }

    private Optional<Future<?>> start(Jobs.Work work) {
        Job[] job = new Job[1];
        caller.actAs("anna", Set.of(Roles.EDITOR), () -> job[0] = new Job(Job.Kind.CASES, subject, null, caller.name()));
        return jobs.start(job[0], work, failure -> new Reason(failure.getMessage(), List.of("one", "two\nwords")));
    }

    /** Stores a running job of another process, in place of any other. */
    private void runningOn(String node, int minutesAgo) {
        inTransaction.get(() -> {
            entities.createNativeQuery("delete from job where subject = ?1").setParameter(1, subject).executeUpdate();
            entities.merge(new Job(Job.Kind.CASES, subject, null, "anna"));
            entities.flush();
            return entities.createNativeQuery("update job set node = ?1, alive_at = ?2 where subject = ?3").setParameter(1, node)
                    .setParameter(2, OffsetDateTime.now().minusMinutes(minutesAgo)).setParameter(3, subject).executeUpdate();
        });
    }

    private Job stored() {
        return inTransaction.get(() -> store.find(subject)).orElseThrow();
    }
}
