package org.amur.screening.batch;

import java.util.Optional;
import java.util.concurrent.Future;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.jobs.JobStarter;
import org.amur.jobs.Jobs;
import org.amur.screening.lookup.IndexTask;
import org.amur.screening.lookup.Indexes;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;

/**
 * Screens batches in the background, some hundred names at a time. If the node stops, finished names are kept, and the
 * rest can be continued.
 */
@Named("BATCH_SCREENING")
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class BackgroundBatches implements JobStarter {

    private static final int BATCH_SIZE = 100;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private Indexes indexes;

    @Inject
    private IndexTask task;

    @Inject
    private BatchRepository repository;

    @Inject
    private BatchService service;

    /**
     * Starts or continues screening for the caller.
     *
     * @return the work; empty if it is running or finished, there is no index yet, or the caller has no such batch
     */
    public Optional<Future<?>> begin(String token) {
        return indexes.lists().isEmpty() ? Optional.empty()
                : repository.find(token, caller.name()).filter(names -> !names.isEnded()).flatMap(this::begin);
    }

    private Optional<Future<?>> begin(NameBatch names) {
        Job job = new Job(Job.Kind.BATCH_SCREENING, names.getToken(), null, caller.name());
        job.begins(names.getNames());
        job.addDone((int) repository.countDone(names));
        return jobs.start(job, this::screen, failure -> Refusal.of(failure, "screening.batch.failed"));
    }

    private Long screen(Job job) {
        // Includes a release that has just become current.
        task.look();
        try {
            int some;
            do {
                some = service.screen(job.getSubject(), BATCH_SIZE);
                job.addDone(some);
            } while (some > 0);
        } catch (NotFoundException discarded) {
            // Another request has discarded the batch.
            return null;
        }
        return null;
    }

    /** Returns the unfinished screening; empty if there is none or it is another user's. */
    public Optional<Job> find(String token) {
        return jobs.findOwn(token, Job.Kind.BATCH_SCREENING).filter(job -> !job.isFinished());
    }

    @Override
    public boolean start(String subject) {
        return begin(subject).isPresent();
    }
}
