package org.amur.screening.batch;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.jobs.PeriodicTask;

/** Periodically deletes batches whose retention has ended. */
@ApplicationScoped
public class BatchRetentionTask {

    private static final Logger LOG = Logger.getLogger(BatchRetentionTask.class.getName());
    private static final String NAME = "screening";
    private static final long FIRST_SECONDS = 60;
    private static final long PAUSE_SECONDS = 3600;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private BatchService service;

    @Inject
    private Caller caller;

    void begin(@Observes SchemaReady ready) {
        rounds.start(FIRST_SECONDS, PAUSE_SECONDS, this::round);
    }

    /** Catches everything, so that the next run takes place. */
    void round() {
        try {
            caller.actAs(NAME, Set.of(Roles.ANALYST), () -> service.tooOld().forEach(this::forget));
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void forget(long names) {
        try {
            service.forget(names);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private static void failed(RuntimeException e) {
        LOG.log(Level.WARNING, "Expired batches could not be deleted: {0}", e.toString());
        LOG.log(Level.FINE, "Why", e);
    }
}
