package org.amur.watch;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.database.SchemaReady;
import org.amur.jobs.PeriodicTask;

/**
 * How many notices everybody has not read yet, for the head of every page: counted for all at once every few seconds, so that no
 * page asks for it. What is read on this node is counted at once.
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
        rounds.begin(0, PAUSE_SECONDS, this::count);
    }

    /** Counts anew, soon and on another thread: who asks may be at the end of a transaction. */
    void forget() {
        rounds.soon();
    }

    /** Counts anew, now. */
    void count() {
        try {
            counts = notices.unread();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Notices could not be counted", e);
        }
    }

    /** Of whoever is signed in. */
    public long getCount() {
        return counts.getOrDefault(caller.name(), 0L);
    }
}
