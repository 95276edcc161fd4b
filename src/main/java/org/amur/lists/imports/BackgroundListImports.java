package org.amur.lists.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.jobs.JobStarter;
import org.amur.jobs.Jobs;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.UnreadableListException;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/** Imports releases in the background. If the node stops, the database rolls back, and the upload remains. */
@Named("LIST_IMPORT")
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundListImports implements JobStarter {

    /** Message of a decision during an import. */
    public static final String BUSY = "lists.import.busy";

    /** Command on releases, which returns the id of one. */
    @FunctionalInterface
    private interface Command {
        long carryOut() throws IOException;
    }

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private UploadRepository uploads;

    @Inject
    private ListRepository releases;

    @Inject
    private ListImportService service;

    /**
     * Keeps the files of a release for their import.
     *
     * @param published date as entered; null if the files state it or it is unknown
     * @return token that only the caller can use
     * @throws RefusedException if there is no file, the date is in the future, or the files need a date: without it, the release would
     * wait for an administrator
     */
    public String keep(OfficialList list, LocalDate published, List<ListUploadFile> files) throws IOException {
        if (published == null && isDayNeeded(list, files)) {
            throw new RefusedException("published", "lists.import.published.needed");
        }
        return service.keep(list, published, files);
    }

    private boolean isDayNeeded(OfficialList list, List<ListUploadFile> files) throws IOException {
        if (files.isEmpty() || releases.accepted(list).stream().allMatch(release -> release.getPublished() == null)) {
            return false;
        }
        try {
            return !ListReading.of(files.stream().map(ListUploadFile::toRead).toList()).getFormat().hasPublicationDate();
        } catch (UnreadableListException e) {
            // The import reports what is wrong with the files.
            return false;
        }
    }

    /**
     * Starts to import an upload for the caller.
     *
     * @return the work; empty if it is running or finished, or the caller has no such upload
     */
    public Optional<Future<?>> begin(String token) {
        return uploads.find(token, caller.name()).flatMap(upload -> jobs.start(job(upload), this::record, BackgroundListImports::why));
    }

    /** Imports an upload of the caller on the current thread; returns the job, which has ended. */
    public Job carryOut(String token) {
        Job job = job(uploads.find(token, caller.name()).orElseThrow());
        jobs.run(job, this::record, BackgroundListImports::why);
        return job;
    }

    private Job job(ListUpload upload) {
        return new Job(Job.Kind.LIST_IMPORT, upload.getToken(), upload.getFileNames(), caller.name());
    }

    private Long record(Job job) throws IOException {
        try {
            long release = inTurn(job, () -> service.record(job.getSubject(), job::setDone));
            count("written");
            return release;
        } catch (UnreadableListException e) {
            job.setResult(inTurn(job, () -> service.refuse(job.getSubject(), e.getProblem())));
            throw new RefusedException(null, "lists.import.refused");
        }
    }

    /** Waits until no other release is being imported or decided on. */
    private static long inTurn(Job job, Command command) throws IOException {
        while (true) {
            try {
                return command.carryOut();
            } catch (ListsBusyException e) {
                job.pause();
            }
        }
    }

    private static void count(String outcome) {
        Metrics.counter("amur.imports", "outcome", outcome).increment();
    }

    private static Refusal why(Throwable failure) {
        count("failed");
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

    @Override
    public boolean start(String subject) {
        return begin(subject).isPresent();
    }
}
