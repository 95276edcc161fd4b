package org.amur.screening.batch;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.jobs.PeriodicTask;

/** Periodically deletes batches whose retention has ended. */
@ApplicationScoped
public class BatchRetentionTask {

    private static final String WHAT = "Deleting old batches";
    private static final long FIRST_SECONDS = 60;
    private static final long PAUSE_SECONDS = 3600;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private BatchService service;

    void begin(@Observes SchemaReady ready) {
        rounds.start(FIRST_SECONDS, PAUSE_SECONDS, this::round);
    }

    void round() {
        rounds.actOnSchedule(WHAT, Set.of(Roles.ANALYST),
                () -> service.tooOld().forEach(batch -> PeriodicTask.attempt(WHAT, () -> service.forget(batch))));
    }
}
