package org.amur.screening.lookup;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.database.DataChanged;
import org.amur.database.SchemaReady;
import org.amur.history.ChangeMarks;
import org.amur.jobs.PeriodicTask;
import org.amur.lists.ListRelease;
import org.amur.screening.Party;
import org.amur.web.Failure;

/**
 * Keeps the indexes current on its own thread: builds them after the start and for each new release, and updates them
 * for changed actors, at once after a change on any node. Runs every few seconds also for {@link IndexesCurrent}, and to
 * retry.
 */
@ApplicationScoped
public class IndexTask {

    private static final Logger LOG = Logger.getLogger(IndexTask.class.getName());
    /** Delay after the start, so that the first page is not slowed down. */
    private static final long FIRST_SECONDS = 5;
    private static final long PAUSE_SECONDS = 2;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private CurrentEntries entries;

    @Inject
    private ActorParties actors;

    @Inject
    private ChangedActors changed;

    @Inject
    private Indexes indexes;

    @Inject
    private Event<IndexesCurrent> current;

    private volatile boolean actorsChanged;
    private OffsetDateTime mark;
    /** Changes since the mark that are already indexed. */
    private Set<Long> known = new HashSet<>();

    void begin(@Observes SchemaReady ready) {
        rounds.start(FIRST_SECONDS, PAUSE_SECONDS, this::look);
    }

    void hear(@Observes DataChanged change) {
        if (change.concerns(ActorRecordKind.CODE)) {
            actorsChanged = true;
        }
        if (change.concerns(ActorRecordKind.CODE) || change.concerns(DataChanged.RELEASES)) {
            rounds.trigger();
        }
    }

    /**
     * Updates both indexes; a failed update is retried at the next run.
     *
     * @return true if both are current
     */
    public synchronized boolean look() {
        try {
            followActors();
            followLists();
            current.fire(new IndexesCurrent());
            return true;
        } catch (Exception e) {
            // An unavailable database is reported elsewhere; the next run catches up.
            Level level = Failure.of(e) == Failure.UNEXPECTED && !rounds.isStopped() ? Level.WARNING : Level.FINE;
            LOG.log(level, "The index of names could not be brought up to date", e);
            return false;
        }
    }

    private void followLists() {
        Collection<ListRelease> releases = entries.releases();
        ListIndex before = indexes.lists().orElse(null);
        if (before != null && before.isOf(releases)) {
            return;
        }
        long begun = System.nanoTime();
        List<ListedParty> parties = new ArrayList<>();
        releases.forEach(release -> entries.each(release, number -> before == null ? null : before.entry(number), parties::add));
        ListIndex made = new ListIndex(releases, parties, before);
        indexes.use(made);
        log("lists", parties.size(), made.names(), begun);
    }

    private void followActors() {
        ActorIndex before = indexes.actors().orElse(null);
        if (before != null && !actorsChanged) {
            return;
        }
        actorsChanged = false;
        try {
            followActors(before);
        } catch (RuntimeException e) {
            actorsChanged = true;
            throw e;
        }
    }

    private void followActors(ActorIndex before) {
        OffsetDateTime next = ChangeMarks.beforeOpenTransactions();
        List<ChangedActors.Change> since = changed.since(before == null ? next : mark);
        if (before == null || before.isToBeMadeAnew()) {
            indexAll();
        } else {
            Set<Long> ids = since.stream().filter(change -> !known.contains(change.id())).map(ChangedActors.Change::actor)
                    .collect(Collectors.toSet());
            if (!ids.isEmpty()) {
                indexes.use(before.with(ids, actors.of(ids)));
            }
        }
        known = since.stream().map(ChangedActors.Change::id).collect(Collectors.toSet());
        mark = next;
    }

    private void indexAll() {
        long begun = System.nanoTime();
        Map<Long, Party> all = actors.of(actors.ids());
        indexes.use(ActorIndex.of(all.values()));
        log("actors", all.size(), all.values().stream().mapToInt(party -> party.names().size()).sum(), begun);
    }

    private static void log(String what, int parties, int names, long begun) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Metrics.timer("amur.screening.index", "of", what).record(millis, TimeUnit.MILLISECONDS);
        Runtime memory = Runtime.getRuntime();
        LOG.log(parties == 0 ? Level.FINE : Level.INFO, "Names of {0}: {1} parties with {2} names, indexed in {3} ms;"
                + " {4} MB of memory in use", new Object[] {what, parties, names, millis,
                    (memory.totalMemory() - memory.freeMemory()) / MEGABYTE});
    }
}
