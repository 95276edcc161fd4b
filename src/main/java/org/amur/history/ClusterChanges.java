package org.amur.history;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.database.SchemaReady;
import org.amur.jobs.PeriodicTask;

/** Periodic check, every second, for changes made by other nodes, so that pages need not query for them. */
@ApplicationScoped
class ClusterChanges {

    private static final Logger LOG = Logger.getLogger(ClusterChanges.class.getName());

    @Inject
    private PeriodicTask rounds;

    @Inject
    private ChangeRepository changes;

    @Inject
    private CountCache counts;

    void begin(@Observes SchemaReady ready) {
        rounds.start(1, 1, this::look);
    }

    private void look() {
        try {
            changes.newest().ifPresent(counts::notice);
        } catch (Exception e) {
            // Outages are reported elsewhere, and the next check follows shortly.
            LOG.log(Level.FINE, "Changes of other nodes could not be read", e);
        }
    }
}
