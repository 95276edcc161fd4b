package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.DatabaseClock;
import org.amur.jobs.Job;
import org.amur.jobs.JobStarter;
import org.amur.jobs.Jobs;
import org.amur.web.Refusal;

/**
 * Reconciliations of all figures in the background, one at a time. If the node stops, the parts checked so far are
 * complete, and the next run checks the rest.
 */
@Named("RECONCILIATION")
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundChecks implements JobStarter {

    private static final String ALL_FIGURES = "figures";

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private LedgerCheckService service;

    /**
     * Starts a check for the caller, unless one is running.
     *
     * @return the task; empty if there is none
     */
    public Optional<Future<?>> begin() {
        return jobs.start(new Job(Job.Kind.RECONCILIATION, ALL_FIGURES, null, caller.name()), this::checkAll,
                failure -> Refusal.of(failure, "finding.list.check.failed"));
    }

    /** Starts a check; if one is running, another one follows it, since it may have passed the latest changes. */
    void beginNowOrAfter() {
        if (begin().isEmpty() && !jobs.requestAgain(ALL_FIGURES)) {
            begin();
        }
    }

    private Long checkAll(Job job) {
        OffsetDateTime begun = DatabaseClock.now();
        List<LedgerPart> parts = service.parts();
        job.begins(parts.size());
        LedgerCount count = LedgerCount.NOTHING;
        for (LedgerPart part : parts) {
            count = count.plus(service.check(part));
            job.addDone(1);
        }
        return service.report(begun, count);
    }

    /** Returns the latest check, running or ended. */
    public Optional<Job> latest() {
        return jobs.find(ALL_FIGURES, Job.Kind.RECONCILIATION);
    }

    @Override
    public Optional<String> onlySubject() {
        return Optional.of(ALL_FIGURES);
    }

    @Override
    public boolean start(String subject) {
        return begin().isPresent();
    }
}
