package org.amur.figureimport.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;

/** Imports in the background. If the node stops, the database rolls back, and the file can be imported again. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundImports {

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private ImportRepository repository;

    @Inject
    private FigureImportService service;

    /**
     * Starts an import for the caller, who is then redirected.
     *
     * @param shown the digest of the preview that the caller saw
     * @return the task; empty if it is running already or the caller has no such file
     */
    public Optional<Future<?>> begin(String token, String shown) {
        return repository
                .file(token, caller.name())
                .flatMap(file -> jobs.start(
                        new Job(Job.Kind.FIGURE_IMPORT, token, file.getFileName(), caller.name()),
                        job -> record(job, shown),
                        BackgroundImports::why));
    }

    private long record(Job job, String shown) {
        long report = service.record(job.getSubject(), shown, job);
        count("written");
        return report;
    }

    private static void count(String outcome) {
        Metrics.counter("amur.imports", "outcome", outcome).increment();
    }

    private static Refusal why(Throwable failure) {
        count("failed");
        if (failure instanceof ImportBusyException) {
            return new Refusal(null, "figureImport.busy", List.of());
        }
        return failure instanceof NotFoundException ? new Refusal(null, "figureImport.gone", List.of())
                : Refusal.of(failure, "figureImport.failed");
    }

    /** Returns the unfinished import of a file; empty if it is not the caller's. */
    public Optional<Job> find(String token) {
        return jobs.findOwn(token, Job.Kind.FIGURE_IMPORT).filter(job -> !job.isFinished());
    }

    public boolean isUnderWay(String token) {
        return find(token).filter(Job::isRunning).isPresent();
    }

    /** Returns the caller's unfinished imports, the latest first. */
    public List<Job> all() {
        return jobs.unfinished(Job.Kind.FIGURE_IMPORT);
    }

    /** Removes the failure of a file's import. */
    public void forget(String token) {
        find(token).ifPresent(jobs::forget);
    }
}
