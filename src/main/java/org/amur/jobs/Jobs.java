package org.amur.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.amur.access.Caller;
import org.amur.access.LogContext;
import org.amur.access.Roles;

/**
 * Background work that users start and watch: one job at a time for each subject, on whichever node. A node renews
 * the lease of a job that it carries out; a job whose lease has expired is interrupted and can be started again.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final long SECONDS = 3;

    /** Work of a job, which receives the job for its progress. */
    @FunctionalInterface
    public interface Work {

        /** @return id of the resulting report or release; null if there is none */
        Long carryOut(Job job) throws Exception;
    }

    /** Jobs of this node by subject, until their outcome is stored. */
    private final Map<String, Job> live = new ConcurrentHashMap<>();

    @Inject
    private JobStore store;

    @Inject
    private BackgroundExecutor executor;

    @Inject
    private PeriodicTask renewals;

    @Inject
    private Caller caller;

    private boolean renewing;

    /** Failure of a job that was cancelled. */
    private record Cancelled(Job.Kind kind) implements JobFailure {

        @Override
        public String key() {
            return kind.isWhole() ? "common.job.cancelled.whole" : "common.job.cancelled";
        }

        @Override
        public List<String> values() {
            return List.of();
        }
    }

    /**
     * Starts a job with the caller's name and roles.
     *
     * @param why returns the reason for a failure
     * @return the work; empty if the subject's job is running, or no thread can be started
     */
    public Optional<Future<?>> start(Job job, Work work, Function<Throwable, ? extends JobFailure> why) {
        return start(job, work, why, executor::submit);
    }

    /**
     * Starts a job on another thread than usual.
     *
     * @param thread runs it, with the caller's name and roles
     */
    public Optional<Future<?>> start(
            Job job, Work work, Function<Throwable, ? extends JobFailure> why, Function<Runnable, Future<?>> thread) {
        renewLeases();
        if (!claim(job)) {
            return Optional.empty();
        }
        // With both ids: that of the request is in the log's context.
        LOG.log(level(job), "Job {0}: {1} by {2}", new Object[] {job.getId(), job.getKind(), job.getStartedBy()});
        try {
            return Optional.of(thread.apply(() -> LogContext.ofJob(job.getId()).run(() -> carryOut(job, work, why))));
        } catch (RuntimeException e) {
            fail(job, why.apply(e));
            return Optional.empty();
        }
    }

    /**
     * Carries out a job on the current thread.
     *
     * @return false if the subject's job is running
     */
    public boolean run(Job job, Work work, Function<Throwable, ? extends JobFailure> why) {
        return start(job, work, why, run -> {
            run.run();
            return CompletableFuture.completedFuture(null);
        }).isPresent();
    }

    private boolean claim(Job job) {
        if (live.putIfAbsent(job.getSubject(), job) != null) {
            return false;
        }
        boolean begun = false;
        try {
            begun = store.begin(job);
            if (begun) {
                job.markStored();
            }
        } catch (PersistenceException e) {
            if (store.find(job.getSubject()).filter(other -> !other.getId().equals(job.getId()) && other.isRunning()).isEmpty()) {
                throw e;
            }
        } finally {
            if (!begun) {
                live.remove(job.getSubject(), job);
            }
        }
        return begun;
    }

    private void carryOut(Job job, Work work, Function<Throwable, ? extends JobFailure> why) {
        try {
            boolean ended;
            do {
                ended = end(job, executor.runLong(() -> CurrentJob.during(job, () -> work.carryOut(job))));
            } while (!ended);
            LOG.log(level(job), "Finished: {0}", job.getKind());
        } catch (Throwable e) {
            // Catches everything: a page must not show it as running for ever.
            stop(job, e, why);
        }
    }

    private static Level level(Job job) {
        return Caller.SCHEDULE.equals(job.getStartedBy()) ? Level.FINE : Level.INFO;
    }

    private void stop(Job job, Throwable cause, Function<Throwable, ? extends JobFailure> why) {
        if (job.isLost()) {
            LOG.log(Level.INFO, "Stopped, because another node has taken over: {0}", job.getKind());
            live.remove(job.getSubject(), job);
        } else if (job.isCancelRequested()) {
            fail(job, new Cancelled(job.getKind()));
        } else if (cause instanceof CancellationException) {
            LOG.log(Level.INFO, "Interrupted, because the application ends: {0}", job.getKind());
            live.remove(job.getSubject(), job);
        } else {
            fail(job, why.apply(cause));
        }
    }

    /** Ends a job unless it is to be repeated. */
    private boolean end(Job job, Long result) {
        synchronized (job) {
            job.end(result);
            boolean repeated = write(job) == JobStore.Written.REPEAT;
            if (repeated) {
                job.restart();
            }
            return !repeated;
        }
    }

    private void fail(Job job, JobFailure why) {
        synchronized (job) {
            job.fail(why);
            write(job);
        }
    }

    /** Starts to renew leases with the first job; earlier there may be no schema. */
    private synchronized void renewLeases() {
        if (!renewing) {
            renewing = true;
            renewals.start(SECONDS, SECONDS, () -> live.values().stream().filter(Job::isStored).forEach(this::write));
        }
    }

    /** Stores the state. If that fails, the next renewal of the lease repeats it. */
    private JobStore.Written write(Job job) {
        synchronized (job) {
            try {
                JobStore.Written written = store.write(job);
                switch (written) {
                    case LOST -> job.lose();
                    case CANCEL_REQUESTED -> job.cancel();
                    default -> { }
                }
                if (!job.isRunning() && written != JobStore.Written.REPEAT) {
                    live.remove(job.getSubject(), job);
                }
                return written;
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, e, () -> "Not stored: " + job.getKind());
                return JobStore.Written.STORED;
            }
        }
    }

    /**
     * Asks the running job on a subject to stop, on whichever node; it stops at its next step.
     *
     * @return false if none is running, or the caller neither started it nor is an administrator
     */
    public boolean cancel(String subject) {
        Optional<Job> running = latest(subject).filter(Job::isRunning).filter(this::mayCancel).filter(store::requestCancel);
        running.ifPresent(Job::cancel);
        return running.isPresent();
    }

    /** Tells whether the caller may cancel a job. */
    public boolean mayCancel(Job job) {
        return job.getStartedBy().equals(caller.name()) || caller.isInRole(Roles.ADMIN);
    }

    /**
     * Requests that the running job on a subject is repeated after its end, because it may have passed the latest
     * changes.
     *
     * @return false if none is running
     */
    public boolean requestAgain(String subject) {
        return latest(subject).filter(Job::isRunning).filter(store::requestAgain).isPresent();
    }

    /** Returns the latest job on a subject, if it is of one of these kinds. */
    public Optional<Job> find(String subject, Job.Kind... kinds) {
        return latest(subject).filter(job -> List.of(kinds).contains(job.getKind()));
    }

    private Optional<Job> latest(String subject) {
        Map<String, Job> before = Map.copyOf(live);
        return Optional.ofNullable(before.get(subject)).or(() -> store.find(subject).map(stored -> current(stored, before)));
    }

    /**
     * Returns the job that this node carries out, or the stored one.
     *
     * @param before live jobs before the read, because a job may have ended since, with a stored copy that still runs
     */
    private Job current(Job stored, Map<String, Job> before) {
        Job job = before.getOrDefault(stored.getSubject(), live.get(stored.getSubject()));
        return job == null ? stored : job;
    }

    /** Returns the caller's job on a subject, if it is of this kind. */
    public Optional<Job> findOwn(String subject, Job.Kind kind) {
        return Optional.ofNullable(subject).flatMap(any -> find(any, kind)).filter(job -> job.getStartedBy().equals(caller.name()));
    }

    /** Returns the caller's running, failed and interrupted jobs of a kind, the latest first. */
    public List<Job> unfinished(Job.Kind kind) {
        Map<String, Job> before = Map.copyOf(live);
        return store.unfinished(kind, caller.name()).stream().map(stored -> current(stored, before)).toList();
    }

    /** Returns a job that the caller may see: administrators see all, other users their own. */
    public Optional<Job> find(UUID id) {
        Map<String, Job> before = Map.copyOf(live);
        return store.withId(id.toString()).map(stored -> current(stored, before)).filter(this::mayCancel);
    }

    /**
     * Returns jobs that the caller may see, the latest first.
     *
     * @param last the job before them; null for the first ones
     */
    public List<Job> part(Job last, int count) {
        Map<String, Job> before = Map.copyOf(live);
        String user = caller.isInRole(Roles.ADMIN) ? null : caller.name();
        return store.part(user, last == null ? null : last.getId(), count).stream().map(stored -> current(stored, before)).toList();
    }

    /** Returns jobs of all users, the latest first. */
    public List<Job> latest(int offset, int size) {
        Map<String, Job> before = Map.copyOf(live);
        return store.latest(offset, size).stream().map(stored -> current(stored, before)).toList();
    }

    /** Returns the number of all jobs. */
    public long count() {
        return store.count();
    }

    /** Forgets a job that has ended or was interrupted. */
    public void forget(Job job) {
        if (!job.isRunning()) {
            live.remove(job.getSubject(), job);
            store.delete(job);
        }
    }
}
