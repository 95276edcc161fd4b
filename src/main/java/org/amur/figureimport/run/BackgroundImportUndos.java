package org.amur.figureimport.run;

import java.util.List;
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
import org.amur.web.Refusal;
import org.amur.web.StaleException;

/** Undos of imports in the background. If the node stops, the database rolls back. */
@Named("FIGURE_ROLLBACK")
@ApplicationScoped
public class BackgroundImportUndos implements JobStarter {

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private ImportUndoService service;

    /**
     * Starts the undo of an import for the caller, who is then redirected.
     *
     * @return the task; empty if it is running already
     */
    @RolesAllowed(Roles.EDITOR)
    public Optional<Future<?>> begin(long report) {
        return jobs.start(new Job(Job.Kind.FIGURE_ROLLBACK, String.valueOf(report), null, caller.name()), job -> {
            service.takeBack(report, job);
            return null;
        }, BackgroundImportUndos::why);
    }

    private static Refusal why(Throwable failure) {
        if (failure instanceof ImportBusyException) {
            return new Refusal(null, "figureImport.takeBack.busy", List.of());
        }
        return failure instanceof StaleException ? new Refusal(null, "figureImport.takeBack.stale", List.of())
                : Refusal.of(failure, "figureImport.takeBack.failed");
    }

    /** Returns the unfinished undo of an import; empty if there is none. */
    public Optional<Job> find(long report) {
        return jobs.find(String.valueOf(report), Job.Kind.FIGURE_ROLLBACK).filter(job -> !job.isFinished());
    }

    @Override
    @RolesAllowed(Roles.EDITOR)
    public boolean start(String subject) {
        return begin(Long.parseLong(subject)).isPresent();
    }
}
