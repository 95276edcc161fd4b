package org.amur.watch;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.amur.database.SchemaReady;
import org.amur.database.SqlState;
import org.amur.jobs.DatabaseClock;
import org.amur.jobs.PeriodicTask;
import org.amur.lists.EntryLinked;
import org.amur.lists.imports.CurrentRelease;
import org.amur.web.Failure;

/**
 * Repeats notification when a release becomes current while an actor is linked to one of its entries: neither
 * transaction sees the other's uncommitted changes. After each commit the notices are computed again on another thread;
 * existing notices are not repeated.
 */
@ApplicationScoped
class MissedNotices {

    private static final Logger LOG = Logger.getLogger(MissedNotices.class.getName());
    /** Delay before a retry, if the database was unavailable or another node wrote the same notice. */
    private static final long PAUSE_SECONDS = 15;

    /** On start, releases of the last hours are checked, because the server may have stopped after a commit. */
    private static final int HOURS = 1;

    private final Set<Long> releases = ConcurrentHashMap.newKeySet();
    private final Set<Long> actors = ConcurrentHashMap.newKeySet();
    private boolean begun;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private NoticeWriter writer;

    @Inject
    private ListChangeRepository changes;

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, this::look);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) CurrentRelease current) {
        releases.add(current.release());
        rounds.trigger();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryLinked linked) {
        actors.add(linked.actor());
        rounds.trigger();
    }

    private void look() {
        begun = begun || !isToBeTriedAgain(this::findLatest);
        each(releases, writer::notifyOfRelease);
        each(actors, writer::notifyWatchers);
    }

    private void findLatest() {
        releases.addAll(changes.releasesSince(DatabaseClock.now().minusHours(HOURS)));
    }

    private void each(Set<Long> waiting, LongConsumer tell) {
        for (long each : List.copyOf(waiting)) {
            // Removed first, so that an event in the meantime is processed again.
            waiting.remove(each);
            if (isToBeTriedAgain(() -> tell.accept(each))) {
                waiting.add(each);
            }
        }
    }

    private boolean isToBeTriedAgain(Runnable work) {
        try {
            work.run();
            return false;
        } catch (RuntimeException e) {
            boolean passes = rounds.isStopped() || Failure.of(e).isTemporary() || SqlState.UNIQUE_VIOLATION.isIn(e);
            LOG.log(passes ? Level.FINE : Level.WARNING, "Missed notices could not be written", e);
            return passes;
        }
    }
}
