package org.amur.watch;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.database.DataChanged;
import org.amur.database.SchemaReady;
import org.amur.jobs.PeriodicTask;

/**
 * Cached numbers of unread notices for the page header: counted for all accounts after changes on any node, so that pages
 * need no query; and every few seconds, to retry. Reading on this node updates them at once.
 */
@Named
@ApplicationScoped
public class UnreadNotices {

    private static final Logger LOG = Logger.getLogger(UnreadNotices.class.getName());
    private static final long PAUSE_SECONDS = 15;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Caller caller;

    private volatile Map<String, Long> counts = Map.of();

    void begin(@Observes SchemaReady ready) {
        rounds.start(0, PAUSE_SECONDS, this::count);
    }

    void hear(@Observes DataChanged changed) {
        if (changed.concerns(DataChanged.NOTICES)) {
            rounds.trigger();
        }
    }

    /** Counts now. */
    void count() {
        try {
            counts = notices.unread();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Notices could not be counted", e);
        }
    }

    /** Returns the number for the signed-in user. */
    public long getCount() {
        return counts.getOrDefault(caller.name(), 0L);
    }
}
