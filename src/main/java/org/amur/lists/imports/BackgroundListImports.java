package org.amur.lists.imports;

import java.io.IOException;
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
import org.amur.lists.read.UnreadableListException;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;

/** Imports releases in the background. If the node stops, the database rolls back, and the upload remains. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundListImports {

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private UploadRepository uploads;

    @Inject
    private ListImportService service;

    /**
     * Starts to import an upload for the caller.
     *
     * @return the work; empty if it is running or finished, or the caller has no such upload
     */
    public Optional<Future<?>> begin(String token) {
        return uploads.find(token, caller.name()).flatMap(upload -> jobs.start(
                new Job(Job.Kind.LIST_IMPORT, token, upload.getFileNames(), caller.name()), this::record, BackgroundListImports::why));
    }

    private Long record(Job job) throws IOException {
        long release = release(job);
        count("written");
        return release;
    }

    private long release(Job job) throws IOException {
        try {
            return service.record(job.getSubject(), job::setDone);
        } catch (UnreadableListException e) {
            return service.refuse(job.getSubject(), e.getProblem());
        }
    }

    private static void count(String outcome) {
        Metrics.counter("amur.imports", "outcome", outcome).increment();
    }

    private static Refusal why(Throwable failure) {
        count("failed");
        if (failure instanceof ListsBusyException) {
            return new Refusal(null, "lists.import.busy", List.of());
        }
        return failure instanceof NotFoundException ? new Refusal(null, "lists.import.gone", List.of())
                : Refusal.of(failure, "lists.import.failed");
    }

    /** Returns the latest import of an upload; empty if it is another user's. */
    public Optional<Job> find(String token) {
        return jobs.findOwn(token, Job.Kind.LIST_IMPORT);
    }

    /** Returns the caller's running, failed and interrupted imports. */
    public List<Job> unfinished() {
        return jobs.unfinished(Job.Kind.LIST_IMPORT);
    }

    /** Returns the caller's uploads that are not imported yet, latest first. */
    public List<ListUpload> uploads() {
        return uploads.of(caller.name());
    }

    public void forget(String token) {
        find(token).ifPresent(jobs::forget);
    }
}
