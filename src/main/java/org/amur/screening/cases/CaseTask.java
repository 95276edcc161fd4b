package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Metrics;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.history.ChangeMarks;
import org.amur.jobs.Job;
import org.amur.jobs.JobStarter;
import org.amur.jobs.Jobs;
import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.screening.lookup.ActorIndex;
import org.amur.screening.lookup.ActorParties;
import org.amur.screening.lookup.ChangedActors;
import org.amur.screening.lookup.IndexTask;
import org.amur.screening.lookup.Indexes;
import org.amur.screening.lookup.IndexesCurrent;
import org.amur.screening.lookup.ListIndex;
import org.amur.web.Failure;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/**
 * Screens actors against lists on its own thread: after changes of an actor or a release only the affected actors, as
 * user {@link #SCREENER}, and all of them on an editor's command. Progress is stored in the database, so that nothing
 * is skipped after a stop.
 */
@Named("CASES")
@ApplicationScoped
public class CaseTask implements JobStarter {

    /** User name in the journal for automatic screening. */
    public static final String SCREENER = "screening";

    private static final String ALL_ACTORS = "actors";
    private static final Logger LOG = Logger.getLogger(CaseTask.class.getName());
    private static final Set<String> ROLES = Set.of(Roles.ANALYST, Roles.EDITOR);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Indexes indexes;

    @Inject
    private IndexTask task;

    @Inject
    private ChangedActors changed;

    @Inject
    private RecordedIdentities knownAs;

    @Inject
    private ActorParties actors;

    @Inject
    private ActorScreening screening;

    @Inject
    private CaseLock lock;

    @Inject
    private RunService service;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Job following;
    /** True if the last run failed. */
    private volatile boolean behind;
    private ExecutorService worker;
    /** Changes of actors and their links that this node has already screened. */
    private Set<Long> known = new HashSet<>();

    void begin(@Observes SchemaReady ready) {
        worker = Executors.newSingleThreadExecutor(threads);
    }

    @PreDestroy
    void end() {
        if (worker != null) {
            // Not interrupted, because H2 would close its file: it ends after the batch.
            worker.shutdown();
        }
    }

    void hear(@Observes IndexesCurrent current) {
        if (worker != null && asked.compareAndSet(false, true)) {
            worker.execute(() -> caller.actAs(SCREENER, ROLES, this::follow));
        }
    }

    private void follow() {
        asked.set(false);
        behind = true;
        try {
            if (indexes.isReady()) {
                follow(indexes.lists().orElseThrow(), indexes.actors().orElseThrow());
            }
            behind = false;
        } catch (Exception e) {
            // Actors not recorded as screened are screened in the next run.
            boolean passing = e instanceof RefusedException || Failure.of(e) != Failure.UNEXPECTED || worker.isShutdown();
            LOG.log(passing ? Level.FINE : Level.WARNING, "Changes could not be screened", e);
        } finally {
            following = null;
        }
    }

    private void follow(ListIndex lists, ActorIndex known) {
        OffsetDateTime next = ChangeMarks.beforeOpenTransactions();
        OffsetDateTime until = lock.actorsUntil();
        Map<OfficialList, Long> before = lock.releases();
        List<ChangedActors.Change> changes = changes(until == null ? next : until);
        Map<OfficialList, Long> now = numbers(lists);
        boolean released = !before.equals(now);
        // Actors changed just now may be missing in the index, and screened against earlier releases only.
        Set<Long> ids = changes.stream().filter(change -> released || !this.known.contains(change.id()))
                .map(ChangedActors.Change::actor).collect(Collectors.toCollection(HashSet::new));
        if (until == null) {
            ids.addAll(actors.ids());
        } else if (released) {
            ids.addAll(screening.touched(before, lists, known));
        }
        screen(ids, lists);
        this.known = changes.stream().map(ChangedActors.Change::id).collect(Collectors.toSet());
        // Limits writes while nothing has happened.
        if (released || !ids.isEmpty() || until == null || until.isBefore(next.minusHours(1))) {
            service.screened(now, next);
        }
    }

    /** Returns changes of actors and of their links. */
    private List<ChangedActors.Change> changes(OffsetDateTime since) {
        return Stream.concat(changed.since(since).stream(), knownAs.since(since).stream()
                .map(each -> new ChangedActors.Change(each.change(), each.actor()))).toList();
    }

    private void screen(Collection<Long> ids, ListIndex lists) {
        if (ids.isEmpty()) {
            return;
        }
        Job run = new Job(Job.Kind.CASES, SCREENER, null, caller.name());
        run.begins(ids.size());
        following = run;
        Metrics.timer("amur.screenings").record(() -> screening.screen(ids, () -> lists, some -> addDone(run, some), actor -> { }));
    }

    private void addDone(Job run, int some) {
        run.addDone(some);
        if (worker.isShutdown()) {
            throw new CancellationException("The application ends");
        }
    }

    private static Map<OfficialList, Long> numbers(ListIndex lists) {
        return lists.releases().values().stream().collect(Collectors.toMap(ListRelease::getList, ListRelease::getId,
                (one, same) -> one, HashMap::new));
    }

    /**
     * Starts to screen all actors for the caller unless that is running.
     *
     * @return the work; empty if there is none
     */
    @RolesAllowed(Roles.EDITOR)
    public Optional<Future<?>> screenAll() {
        return jobs.start(new Job(Job.Kind.CASES, ALL_ACTORS, null, caller.name()), this::screenAll,
                failure -> Refusal.of(failure, "screening.run.failed"), run -> worker.submit(caller.withCurrentUser(run)));
    }

    private Long screenAll(Job job) {
        if (!indexes.isReady()) {
            throw new RefusedException(null, "screening.building");
        }
        List<Long> ids = actors.ids();
        job.begins(ids.size());
        List<Long> left = new ArrayList<>();
        CaseCount count = screening.screen(ids, this::newest, some -> addDone(job, some), left::add);
        long report = service.report(job.getStartedAt(), ids.size(), count);
        if (!left.isEmpty()) {
            throw new RefusedException(
                    null,
                    "screening.run.failed.some",
                    left.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return report;
    }

    private ListIndex newest() {
        task.look();
        return indexes.lists().orElseThrow();
    }

    /**
     * Waits until current changes are screened; retries a failed run once.
     *
     * @return true if they are screened
     */
    boolean await() throws InterruptedException, ExecutionException {
        worker.submit(() -> {
            if (behind) {
                caller.actAs(SCREENER, ROLES, this::follow);
            }
        }).get();
        return !behind;
    }

    /** Returns the last screening of all actors, running or finished. */
    public Optional<Job> latest() {
        return jobs.find(ALL_ACTORS, Job.Kind.CASES);
    }

    /** Returns the running screening of changes on this node; empty if there is none. */
    public Optional<Job> following() {
        return Optional.ofNullable(following);
    }

    @Override
    public Optional<String> onlySubject() {
        return Optional.of(ALL_ACTORS);
    }

    @Override
    @RolesAllowed(Roles.EDITOR)
    public boolean start(String subject) {
        return screenAll().isPresent();
    }
}
