package org.amur.watch;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.amur.jobs.PeriodicTask;
import org.amur.lists.EntryLinked;
import org.amur.lists.imports.CurrentRelease;
import org.amur.web.Failure;

/**
 * Tells what nobody was told of because a release became current and an actor was linked to an entry of it at one moment: neither
 * transaction sees what the other has not committed yet. Once either has, what it leads to is looked for again on a thread of its own, and
 * whichever was later finds what both have written. What was told is not told again.
 */
@ApplicationScoped
class MissedNotices {

    private static final Logger LOG = Logger.getLogger(MissedNotices.class.getName());
    /** For what could not be looked for: the database was away, or another node told it at that moment. */
    private static final long PAUSE_SECONDS = 15;

    /** The server may have ended between a commit and the look after it; until then it is up again. */
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
        rounds.begin(PAUSE_SECONDS, PAUSE_SECONDS, this::look);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) CurrentRelease current) {
        releases.add(current.release());
        rounds.soon();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryLinked linked) {
        actors.add(linked.actor());
        rounds.soon();
    }

    private void look() {
        begun = begun || !isToBeTriedAgain(this::findLatest);
        each(releases, writer::tellOf);
        each(actors, writer::tellWhoeverWatches);
    }

    private void findLatest() {
        releases.addAll(changes.releasesSince(OffsetDateTime.now(ZoneOffset.UTC).minusHours(HOURS)));
    }

    private void each(Set<Long> waiting, LongConsumer tell) {
        for (long each : List.copyOf(waiting)) {
            // Before it: what is heard meanwhile is looked for once more.
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
            boolean passes = rounds.isEnded() || Failure.of(e).isPassing() || SqlState.UNIQUE_VIOLATION.isIn(e);
            LOG.log(passes ? Level.FINE : Level.WARNING, "Notices could not be looked for again", e);
            return passes;
        }
    }
}
